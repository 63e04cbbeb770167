using GanAssets.Trainer;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Data.Sources;

[NonParallelizable]
public sealed class MissingNodeTests
{
    [Test]
    public void Without_node_one_line_says_what_to_install()
    {
        using var empty = new TemporaryFolder();
        var path = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", empty.Path);
        try
        {
            var refusal = Assert.ThrowsAsync<InputException>(() => new PortraitsFetcher().FetchAsync(new FetchRequest(empty["set"], 3), null, default));
            Assert.That(refusal!.Message, Does.Contain("apt-get install nodejs npm").And.Not.Contains('\n'));
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }

        Assert.That(Directory.EnumerateFileSystemEntries(empty.Path), Is.Empty);
    }
}
