namespace GanAssets.Tests.Cli;

/// <summary>What the tests of the command line share: a sprite set, a run that has learned something, its model, and a run that has not.</summary>
[SetUpFixture]
internal sealed class SharedRun
{
    private static TemporaryFolder _folder = null!;

    /// <summary>A folder that holds <c>set</c>, <c>run</c> and <c>collapsed</c>; tests leave it as it is.</summary>
    public static string Folder => _folder.Path;

    public static string Set => _folder["set"];

    /// <summary>A run of enough steps for a model that is not refused.</summary>
    public static string Run => _folder["run"];

    public static string Model => Path.Combine(Run, "model.onnx");

    /// <summary>A run of one step.</summary>
    public static string Collapsed => _folder["collapsed"];

    [OneTimeSetUp]
    public void Train()
    {
        _folder = new TemporaryFolder();
        ColorfulBlocks.Write(Set, 160);
        ProgramRun.Of(Folder, "train", "set", "--out", "run", "--steps", "60", "--no-check").Succeeded();
        ProgramRun.Of(Folder, "export", "run").Succeeded();
        ProgramRun.Of(Folder, "train", "set", "--out", "collapsed", "--steps", "1", "--no-check").Succeeded();
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    /// <summary>A copy of a run that a test may damage.</summary>
    public static string CopyOf(string run, TemporaryFolder target, string name = "run")
    {
        foreach (var file in Directory.EnumerateFiles(run, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target[name], Path.GetRelativePath(run, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target[name];
    }
}
