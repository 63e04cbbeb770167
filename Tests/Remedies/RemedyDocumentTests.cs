using System.Runtime.CompilerServices;
using GanAssets.Trainer.Recipes.Settings;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Tests.Remedies;

public class RemedyDocumentTests
{
    private static readonly string _text = File.ReadAllText(Document());

    [TestCaseSource(typeof(RemedyList), nameof(RemedyList.Names))]
    public void Every_remedy_has_a_row(string name) => Assert.That(_text, Does.Contain($"| `{name}`"));

    [Test]
    public void Every_setting_of_a_remedy_is_named_with_it()
    {
        var settings = RecipeSettings.All.Where(setting => setting.Key.StartsWith("remedy.", StringComparison.Ordinal)).Select(setting => setting.Name);

        Assert.That(settings.Where(name => !name.StartsWith("dynamic_", StringComparison.Ordinal)), Is.All.Matches<string>(name => _text.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    private static string Document([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Trainer", "Remedies", "README.md");
}
