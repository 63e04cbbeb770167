using System.Text.RegularExpressions;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Samples.Engines;

internal sealed partial class EngineDoublesTests
{
    private static IEnumerable<string> Files()
    {
        var folder = Path.Combine(RepositoryFolder.Find("."), "Tests", "Samples", "Doubles");
        return new[] { "Godot", "Xna" }.SelectMany(engine => Directory.EnumerateFiles(Path.Combine(folder, engine), "*.cs"));
    }

    [Test]
    public void Every_double_names_the_page_of_the_documentation_that_it_follows() => Assert.That(
        Files().Where(file => !Page().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName), Is.Empty);

    [GeneratedRegex("""<see href="https://docs\.(godotengine\.org/en/stable/(classes|tutorials)|monogame\.net/api)/[^"]+\.html"/>""")]
    private static partial Regex Page();
}
