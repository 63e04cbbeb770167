using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Cli;

internal sealed class RecipeVerbTests
{
    [Test]
    public void Schema_and_presets_are_printed_as_files_that_belong_together()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Print("schema"), Is.EqualTo(RecipeSchema.Text()));
        Assert.That(Print("list"), Is.EqualTo(string.Join("\n", RecipePresets.Names) + "\n"));
        Assert.That(Print("show", "fast"), Does.Contain("\"$schema\": \"recipe.schema.json\"").And.Contain("// "));

        string Print(params string[] words) => ProgramRun.Of(folder.Path, ["recipe", .. words]).Succeeded().Output;
    }
}
