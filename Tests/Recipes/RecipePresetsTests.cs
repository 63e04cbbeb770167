using System.Text.RegularExpressions;
using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Settings;
using GanAssets.Trainer.Sheets;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Recipes;

public class RecipePresetsTests
{
    private static IEnumerable<string> Names => RecipePresets.Names;

    [Test]
    public void All_seeds_are_there() => Assert.That(
        Names, Is.SupersetOf(new[] { "ac-gan", "adapt", "default", "dyngan", "fast", "large", "many-classes", "pacgan", "progressive-64", "r3gan", "tiny-data", "wasserstein" }));

    [TestCaseSource(nameof(Names))]
    public void Every_preset_can_be_read_names_the_schema_and_explains_itself(string name)
    {
        Assert.That(() => RecipePresets.Read(name), Throws.Nothing);
        Assert.That(RecipePresets.Text(name), Does.Contain("\"$schema\": \"../recipe.schema.json\"").And.Contain("// "));
    }

    [Test]
    public void Default_preset_leaves_everything_open() => Assert.That(RecipePresets.Read("default"), Is.Empty);

    [Test]
    public void Lines_that_the_default_preset_shows_are_the_defaults()
    {
        var shown = new Regex("""// (".*)""").Replace(RecipePresets.Text("default"), "$1");

        var draft = new RecipeDraft();
        var entries = new RecipeText("default", shown).Read();
        draft.Lay(entries.Where(entry => entry.Key != "budget.minutes"));

        Assert.That(RecipeJson.Write(draft.ToRecipe()), Is.EqualTo(RecipeJson.Write(new Recipe())));
        Assert.That(entries.Single(entry => entry.Key == "budget.minutes").Value!.GetValue<int>(), Is.EqualTo(10));
        var fixedKeys = RecipeSettings.All.Where(setting => setting.Source == SettingSource.Default).Select(setting => setting.Key);
        Assert.That(fixedKeys.Except(entries.Select(entry => entry.Key)), Is.EquivalentTo(new[] { "format", "budget.steps", "init_from" }));
    }

    [Test]
    public void Name_that_is_neither_preset_nor_file_is_refused() => Assert.That(
        () => RecipePresets.Read("medium"),
        Throws.TypeOf<InputException>().With.Message.EqualTo("medium: there is no such file, and no preset of that name; presets: " + string.Join(", ", Names) + "."));

    [TestCaseSource(nameof(Names))]
    public void Every_preset_trains_a_hundred_sprites(string name)
    {
        using var temporary = new TemporaryFolder();
        SpriteSheets.SaveFolder(Large(ColoredShapes.Draw(100, seed: 1)), temporary["set"]);
        var start = RunFolder.Create(temporary["start"]);
        if (name == "adapt")
        {
            var (first, sprites, _) = RecipeResolver.Resolve(Request("default") with { Budget = new BudgetRecipe { Steps = 1 } });
            TrainingRun.Start(start, first, sprites, [], CancellationToken.None);
        }

        var (recipe, data, _) = RecipeResolver.Resolve(Request(name) with { InitFrom = name == "adapt" ? start.Path : null });
        var run = RunFolder.Create(temporary["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);

        Assert.That(new Checkpoints(run).ReadProgress().Step, Is.EqualTo(3));

        // The sizes are a test's, 16×16 pixels among them, in which images can grow; all else is the preset's.
        RecipeRequest Request(string preset) => new(temporary["set"])
        {
            Recipe = preset,
            Settings = ["generator_channels=16", "discriminator_channels=16", "feature_length=16", "batch_size=16", "pixel_scale=1", "threads=1"],
            Budget = new BudgetRecipe { Steps = 3 },
        };
    }

    // So large that images can grow.
    private static SpriteSet Large(SpriteSet set)
    {
        const int Side = 16;
        var rgba = new byte[set.Count * Side * Side * 4];
        for (var row = 0; row < set.Count * set.Height; row++)
        {
            var (sprite, y) = Math.DivRem(row, set.Height);
            set.Rgba.AsSpan(row * set.Width * 4, set.Width * 4).CopyTo(rgba.AsSpan(((sprite * Side) + y) * Side * 4));
        }

        return new SpriteSet(Side, Side, rgba, set.Schema, set.Labels, set.Names);
    }
}
