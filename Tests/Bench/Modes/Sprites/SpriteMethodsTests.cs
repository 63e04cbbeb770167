using GanAssets.Tests.Data;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Bench.Modes.Sprites;

internal sealed class SpriteMethodsTests
{
    private static readonly TemporaryFolder Folder = new();

    private static SpriteModeSet Set => new("shapes", "", Folder["shapes"], ColoredShapes.Draw(100, seed: 1));

    [OneTimeSetUp]
    public void WriteShapes() => SpriteSetFolder.Write(ColoredShapes.Draw(100, seed: 1), Directory.CreateDirectory(Folder["shapes"]).FullName);

    [OneTimeTearDown]
    public void RemoveThem() => Folder.Dispose();

    [Test]
    public void Default_recipe_stands_first_and_is_changed_in_nothing()
    {
        Assert.That(SpriteMethods.All[0].Name, Is.EqualTo(SpriteMethods.Default));
        Assert.That(SpriteMethods.All[0].AllSettings(), Is.Empty);
        Assert.That(SpriteMethods.All.Select(method => method.Name), Is.Unique);
    }

    [TestCaseSource(typeof(SpriteMethods), nameof(SpriteMethods.All))]
    public void Every_method_is_a_recipe_that_goes_together(SpriteMethod method)
    {
        var (recipe, data, _) = RecipeResolver.Resolve(RecipeTrainer.Request(new SpriteTask(Set, method, 3, new BudgetRecipe { Minutes = 4 })));

        Assert.That((recipe.Seed, recipe.Data.SplitSeed, recipe.Budget), Is.EqualTo((3, 3, new BudgetRecipe { Minutes = 4 })));
        Assert.That(data.HeldOut.Names, Is.EqualTo(Set.Split(3).HeldOut.Names), "what the judge holds out");
        Assert.That(method.Name == SpriteMethods.Default || method.AllSettings().Count > 0, Is.True);
    }

    [TestCase("r3gan")]
    [TestCase("dyngan")]
    public void Preset_spelled_out_is_the_preset(string name)
    {
        var method = SpriteMethods.All.Single(known => known.Recipe == name);
        var request = RecipeTrainer.Request(new SpriteTask(Set, method, 1, new BudgetRecipe { Steps = 5 }));
        var named = request with { Recipe = name, Settings = ["data.held_out=0.25"] };

        Assert.That(RecipeJson.Write(RecipeResolver.Resolve(request).Recipe), Is.EqualTo(RecipeJson.Write(RecipeResolver.Resolve(named).Recipe)));
    }
}
