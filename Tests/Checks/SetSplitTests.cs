using GanAssets.Tests.Data;
using GanAssets.Trainer.Checks;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Checks;

internal sealed class SetSplitTests
{
    [Test]
    public void Split_of_a_model_s_recipe_is_that_of_its_training()
    {
        var recipe = new Recipe { Seed = 7, Data = new DataRecipe { SplitSeed = 3, HeldOut = 0.3, Fingerprint = "abc" } };

        Assert.That(SetSplit.OfRecipe(RecipeJson.Write(recipe)), Is.EqualTo(new SetSplit(3, 0.3, 7, "abc")));
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"seed": 1, "data": 5}""")]
    [TestCase("""{"seed": 1, "data": {"split_seed": 1}}""")]
    [TestCase("""{"seed": 1, "data": {"split_seed": 1.5, "held_out": 0.25}}""")]
    [TestCase("""{"seed": 1, "data": {"split_seed": 1, "held_out": 0.9}}""")]
    [TestCase("""{"data": {"split_seed": 1, "held_out": 0.25}}""")]
    public void Recipe_that_does_not_tell_has_no_split(string json) => Assert.That(SetSplit.OfRecipe(json), Is.Null);

    [Test]
    public void Recipe_of_a_newer_form_is_read_all_the_same() => Assert.That(
        SetSplit.OfRecipe("""{"format": 9, "magic": 1, "seed": 1, "data": {"split_seed": 2, "held_out": 0.25, "more": []}}"""),
        Is.EqualTo(new SetSplit(2, 0.25, 1, null)));

    [TestCase(400, DataSplit.DefaultShare)]
    [TestCase(100, 0.3)]
    public void Default_is_what_a_training_would_do(int count, double share) =>
        Assert.That(SetSplit.Default(ColoredShapes.Draw(count, seed: 1)).HeldOut, Is.EqualTo(share).Within(1e-9));
}
