using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Unity.Packaging;

internal sealed class PackagePagesTests
{
    private const string Fence = "```";

    private static readonly string Folder = Path.Combine(RepositoryFolder.Find("."), "Packages", "Unity");

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Documentation~"), "*.md").Append(Path.Combine(Folder, "README.md"));

    [Test]
    public void Every_example_of_the_pages_is_compiled()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Find("."), "Tests/Unity/Projects/Samples"), "*.cs").Select(File.ReadAllText).ToArray();
        var examples = Pages().SelectMany(page => File.ReadAllText(page).Split(Fence + "csharp\n").Skip(1)).Select(text => text[..text.IndexOf(Fence, StringComparison.Ordinal)]).ToArray();
        Assert.That(examples, Has.Length.GreaterThan(3));
        Assert.That(examples, Is.All.Matches<string>(example => sources.Any(source => source.Contains(example, StringComparison.Ordinal) || source.Contains(Indented(example), StringComparison.Ordinal))));
    }

    [Test]
    public void Links_between_the_pages_lead_to_pages_that_there_are()
    {
        foreach (var page in Pages())
        {
            var links = File.ReadAllText(page).Split("](").Skip(1).Select(text => text[..text.IndexOf(')', StringComparison.Ordinal)].Split('#')[0]);
            foreach (var link in links.Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
            {
                Assert.That(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)), Is.True, $"{page}: {link}");
            }
        }
    }

    private static string Indented(string example) =>
        string.Join('\n', example.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : "        " + line));
}
