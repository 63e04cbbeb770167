using System.Diagnostics;

namespace GanAssets.Tests.Export.Onnx;

/// <summary>Holds every model of these tests to the ONNX project's own checker, shape inference included.</summary>
[TestFixture]
public sealed class OnnxCheckerTests
{
    private const string Python = "/usr/bin/python3";
    private const int OnnxIsAbsent = 77;

    private const string Script = """
        import pathlib, sys
        try:
            import onnx
        except ImportError:
            sys.exit(77)
        for path in sorted(pathlib.Path(sys.argv[1]).glob("*.onnx")):
            try:
                onnx.checker.check_model(onnx.load(path), full_check=True)
            except Exception as fault:
                print(path.name, fault)
        """;

    [Test]
    public void Every_model_passes_the_checker()
    {
        if (!File.Exists(Python))
        {
            Assert.Ignore($"There is no {Python}.");
        }

        var folder = Directory.CreateTempSubdirectory("ganassets-checker").FullName;
        try
        {
            foreach (var operation in OperatorCases.All)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{operation.Name}.onnx"), operation.Model());
            }

            foreach (var way in SpriteFinishCase.All)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{way.Name}.onnx"), way.Model());
            }

            Assert.That(Check(folder), Is.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Check(string folder)
    {
        var start = new ProcessStartInfo(Python, ["-c", Script, folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var complaints = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == OnnxIsAbsent)
        {
            Assert.Ignore("The Python package onnx is not installed (python3-onnx).");
        }

        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return complaints;
    }
}
