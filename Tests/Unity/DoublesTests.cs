using System.Text.RegularExpressions;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Unity;

internal sealed partial class DoublesTests
{
    private static IEnumerable<string> Files()
    {
        var folder = Path.Combine(RepositoryFolder.Find("."), "Tests", "Unity", "Doubles");
        return Directory.EnumerateDirectories(folder, "Unity*").SelectMany(space => Directory.EnumerateFiles(space, "*.cs"));
    }

    [Test]
    public void Every_double_names_the_page_of_the_documentation_that_it_follows() => Assert.That(
        Files().Where(file => !Page().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName), Is.Empty);

    [GeneratedRegex("""<see href="https://docs\.unity3d\.com/(ScriptReference|Packages)/[^"]+\.html"/>""")]
    private static partial Regex Page();
}
