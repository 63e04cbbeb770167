namespace GanAssets.Tests.Cli;

/// <summary>A copy of the program that lacks what loads libtorch, so that a verb that needs it fails.</summary>
internal sealed class ProgramWithoutLibtorch : IDisposable
{
    private const string Bridge = "libTorchSharpBridge.so";

    private readonly TemporaryFolder _folder = new();

    public ProgramWithoutLibtorch()
    {
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, Bridge)))
        {
            _folder.Dispose();
            Assert.Ignore("The libraries are not those of the system, so there is no single file to take away.");
        }

        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetFileName(file) != Bridge))
        {
            var copy = _folder[Path.GetFileName(file)];
            // The host follows links from the program itself to its folder, which must be this one.
            if (Path.GetFileName(file).StartsWith("ganassets.", StringComparison.Ordinal) || file.EndsWith("TorchSharp.dll", StringComparison.Ordinal))
            {
                File.Copy(file, copy);
            }
            else
            {
                File.CreateSymbolicLink(copy, file);
            }
        }
    }

    public string Folder => _folder.Path;

    public ProgramRun Run(params string[] words)
    {
        using var process = ProgramRun.StartProgram(Path.Combine(Folder, "ganassets.dll"), Folder, words);
        return ProgramRun.End(process);
    }

    public void Dispose() => _folder.Dispose();
}
