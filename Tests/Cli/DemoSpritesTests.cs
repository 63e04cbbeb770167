using GanAssets.Trainer.Cli.Verbs;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Cli;

[NonParallelizable]
public sealed class DemoSpritesTests
{
    private const int Count = 3;

    private TemporaryFolder _folder = null!;
    private string? _path;
    private TextWriter _error = null!;
    private StringWriter _said = null!;

    [SetUp]
    public void Hide_node()
    {
        _folder = new TemporaryFolder();
        _said = new StringWriter();
        _error = Console.Error;
        _path = Environment.GetEnvironmentVariable("PATH");
        Console.SetError(_said);
        Environment.SetEnvironmentVariable("PATH", _folder.Path);
    }

    [TearDown]
    public void Show_it_again()
    {
        Environment.SetEnvironmentVariable("PATH", _path);
        Console.SetError(_error);
        _said.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task Without_node_the_demo_draws_heroes_and_says_so_in_one_line()
    {
        var set = await DemoSprites.BringAsync(null, _folder.Path, Count, default);

        Assert.That(DataSource.Read(set)!.Name, Is.EqualTo("heroes"));
        Assert.That(_said.ToString().Split('\n'), Has.One.Contains("cannot be fetched").And.Contains("heroes").And.Contains("apt-get install nodejs npm"));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder.Path), Is.EqualTo(new[] { _folder["heroes"] }));
    }

    [Test]
    public void Portraits_that_were_asked_for_by_name_are_not_replaced() =>
        Assert.ThrowsAsync<ExternalProgramException>(() => DemoSprites.BringAsync("portraits", _folder.Path, Count, default));

    [Test]
    public async Task Heroes_that_were_asked_for_by_name_need_no_node()
    {
        var set = await DemoSprites.BringAsync("heroes", _folder.Path, Count, default);

        Assert.That(Directory.EnumerateFiles(set, "*.png").Count(), Is.EqualTo(Count));
        Assert.That(_said.ToString(), Does.Not.Contain("portraits"));
    }
}
