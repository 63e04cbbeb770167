using System.Diagnostics;

namespace GanAssets.Tests.Export.Onnx;

/// <summary>The ONNX project's own checker, shape inference included.</summary>
internal static class OnnxChecker
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

    /// <summary>What the checker has against the models of a folder, a line each; the test is ignored where there is no checker.</summary>
    public static string Check(string folder)
    {
        if (!File.Exists(Python))
        {
            Assert.Ignore($"There is no {Python}.");
        }

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
