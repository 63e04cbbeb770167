using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Data.Sources;

[NonParallelizable]
public sealed class MissingNodeTests
{
    [Test]
    public void Without_node_one_line_says_what_to_install()
    {
        using var empty = new TemporaryFolder();
        var refusal = WithoutPrograms(empty, () => new PortraitsFetcher().FetchAsync(new FetchRequest(empty["set"], 3), null, default));
        Assert.That(refusal.Message, Does.Contain("apt-get install nodejs npm").And.Not.Contains('\n'));
        Assert.That(Directory.EnumerateFileSystemEntries(empty.Path), Is.Empty);
    }

    [Test]
    public void Without_npm_one_line_says_what_to_install()
    {
        using var empty = new TemporaryFolder();
        var refusal = WithoutPrograms(empty, () => NodeProgram.InstallPackagesAsync(empty.Path, default));
        Assert.That(refusal.Message, Does.Contain("needs npm").And.Contain("apt-get install nodejs npm").And.Not.Contains('\n'));
    }

    private static ExternalProgramException WithoutPrograms(TemporaryFolder empty, Func<Task> work)
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", empty.Path);
        try
        {
            return Assert.ThrowsAsync<ExternalProgramException>(() => work())!;
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }
}
