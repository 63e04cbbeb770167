using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Tests.Recipes.Settings;

public class RecipeSettingsTests
{
    [Test]
    public void Table_names_every_setting_that_a_recipe_has_in_its_order() => Assert.That(
        RecipeSettings.All.Select(setting => "$." + setting.Key), Is.EqualTo(RecipeLeaves.Of(RecipeJson.Write(new Recipe())).Keys));

    [Test]
    public void Every_setting_s_group_is_described() =>
        Assert.That(RecipeSettings.All.Select(setting => setting.Group).Where(group => group.Length > 0 && !RecipeSettings.IsGroup(group)), Is.Empty);

    [Test]
    public void Every_default_is_allowed()
    {
        foreach (var (path, value) in RecipeLeaves.Of(RecipeJson.Write(new Recipe())))
        {
            Assert.That(RecipeSettings.Find(path[2..])!.Kind.Accepts(JsonNode.Parse(value)), path);
        }
    }

    [TestCase("optimizer.batch_size", "32", "32")]
    [TestCase("optimizer.beta1", ".5", "0.5")]
    [TestCase("optimizer.generator_learning_rate", "2e-4", "0.0002")]
    [TestCase("budget.steps", "null", "null")]
    [TestCase("device", "cuda", "\"cuda\"")]
    [TestCase("objective.remedies", "matching-aware", "[\"matching-aware\"]")]
    [TestCase("objective.remedies", "", "[]")]
    [TestCase("objective.remedies", "[]", "[]")]
    [TestCase("networks.self_attention", "true", "true")]
    [TestCase("init_from", "runs/a", "\"runs/a\"")]
    public void Word_of_the_command_line_becomes_the_value_that_a_file_would_hold(string key, string word, string json)
    {
        var kind = RecipeSettings.Find(key)!.Kind;

        Assert.That(kind.TryParse(word, out var value));
        Assert.That(kind.Accepts(value));
        Assert.That(JsonNode.DeepEquals(value, JsonNode.Parse(json)), value?.ToJsonString());
    }

    [TestCase("optimizer.batch_size", "1.5")]
    [TestCase("optimizer.batch_size", "1e3")]
    [TestCase("optimizer.batch_size", "")]
    [TestCase("optimizer.beta1", "nan")]
    [TestCase("optimizer.beta1", "-0.1")]
    [TestCase("seed", "null")]
    [TestCase("device", "CPU")]
    [TestCase("networks.self_attention", "yes")]
    public void Word_of_another_form_or_out_of_range_is_not_allowed(string key, string word)
    {
        var kind = RecipeSettings.Find(key)!.Kind;

        Assert.That(kind.TryParse(word, out var value) && kind.Accepts(value), Is.False);
    }

    [TestCase("", "abc", 3)]
    [TestCase("seed", "seed", 0)]
    [TestCase("sed", "seed", 1)]
    [TestCase("batchsize", "batch_size", 1)]
    [TestCase("sede", "seed", 1, Description = "A swap is one slip.")]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("ca", "abc", 3, Description = "In the restricted form; the unrestricted one says 2.")]
    public void Slips_are_counted(string one, string other, int slips)
    {
        Assert.That(EditDistance.Between(one, other), Is.EqualTo(slips));
        Assert.That(EditDistance.Between(other, one), Is.EqualTo(slips));
    }
}
