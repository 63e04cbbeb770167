using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeTextTests
{
    [Test]
    public void Comments_commas_at_the_end_and_the_name_of_a_schema_are_passed_over()
    {
        const string Text = """
            {
              // What an editor completes by.
              "$schema": "recipe.schema.json",
              "optimizer": { "batch_size": 16, /* small */ },
              "objective": { "remedies": [ /* none */ ], },
            }
            """;

        Assert.That(Read(Text), Is.EqualTo(new[] { "optimizer.batch_size=16", "objective.remedies=[]" }));
    }

    [TestCase("""{"sed": 5}""", "line 1: no recipe has the setting sed; the nearest is seed.")]
    [TestCase("{\n\n\"optimizer\": {\"batchsize\": 1}}", "line 3: no recipe has the setting optimizer.batchsize; the nearest is optimizer.batch_size.")]
    [TestCase("""{"optimizer": {"learning_rate": 1}}""", "line 1: no recipe has the setting optimizer.learning_rate; the nearest is optimizer.generator_learning_rate.")]
    [TestCase("""{"batch_size": 1}""", "line 1: no recipe has the setting batch_size; the nearest is optimizer.batch_size.")]
    [TestCase("""{"Seed": 1}""", "line 1: no recipe has the setting Seed; the nearest is seed.")]
    [TestCase("""{"networks": {"deep": {"er": 1}}}""", "line 1: no recipe has the setting networks.deep; the nearest is ")]
    public void Unknown_setting_is_told_with_its_line_and_the_nearest_one(string text, string message) => AssertRefused(text, message);

    [TestCase("""{"seed": "five"}""", "line 1: seed is \"five\"; allowed: a whole number from 0 to 2147483647.")]
    [TestCase("""{"seed": 1.5}""", "line 1: seed is 1.5; allowed: a whole number")]
    [TestCase("""{"seed": 3000000000}""", "line 1: seed is 3000000000; allowed: a whole number from 0 to 2147483647.")]
    [TestCase("""{"device": null}""", "line 1: device is null; allowed: cpu or cuda.")]
    [TestCase("""{"device": true}""", "line 1: device is true; allowed: cpu or cuda.")]
    [TestCase("""{"optimizer": {"beta1": 1e999}}""", "line 1: optimizer.beta1 is 1e999; allowed: a number from 0 to 1.")]
    [TestCase("""{"budget": {"minutes": 0}}""", "line 1: budget.minutes is 0; allowed: a number above 0 and up to 100000, or null.")]
    [TestCase("""{"objective": {"remedies": ["magic"]}}""", "objective.remedies is [\"magic\"]; allowed: a list of ")]
    [TestCase("""{"objective": {"remedies": ["matching-awhere"]}}""", "; the nearest to 'matching-awhere' is 'matching-aware'.")]
    [TestCase("""{"objective": {"adversarial": "relativist"}}""", "; the nearest to 'relativist' is 'relativistic'.")]
    [TestCase("""{"objective": {"remedies": ["matching-aware", "matching-aware"]}}""", "; allowed: a list of ")]
    [TestCase("""{"objective": {"remedies": "matching-aware"}}""", "; allowed: a list of ")]
    [TestCase("""{"budget": 5}""", "line 1: budget is 5; allowed: an object with minutes, steps.")]
    [TestCase("""{"data": null}""", "line 1: data is null; allowed: an object with folder, split_seed, held_out, pixel_scale, fingerprint, judge_by, input.")]
    [TestCase("""{"data": {"input": 8}}""", "line 1: data.input is 8; allowed: an object with tile_width, tile_height, margin, spacing.")]
    [TestCase("""{"data": {"input": {"margin": -1}}}""", "line 1: data.input.margin is -1; allowed: a whole number from 0 to 4096.")]
    [TestCase("""{"seed": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]}""", "…; allowed: a whole number")]
    public void Wrong_type_or_range_is_told_with_what_is_allowed(string text, string message) => AssertRefused(text, message);

    [TestCase("""{"seed": 1, "seed": 2}""", "line 1: seed stands twice")]
    [TestCase("""{"budget": {"steps": 1}, "budget": {"steps": 2}}""", "line 1: budget stands twice")]
    [TestCase("{\"seed\": 5", "line 1 is no JSON")]
    [TestCase("{\n  seed: 5\n}", "line 2 is no JSON")]
    [TestCase("", "line 1 is no JSON")]
    [TestCase("[]", "holds []; a recipe is an object")]
    [TestCase("null", "holds null; a recipe is an object")]
    public void Other_faults_are_told_in_one_line(string text, string message) => AssertRefused(text, message);

    [Test]
    public void Recipe_of_a_newer_format_is_refused_whatever_else_it_holds() =>
        AssertRefused("""{"thing_of_tomorrow": 1, "format": 2}""", "is a recipe of format 2, and this ganassets reads up to format 1; use a newer ganassets.");

    private static string[] Read(string text) =>
        [.. new RecipeText("mine.json", text).Read().Select(entry => $"{entry.Key}={entry.Value?.ToJsonString()}")];

    private static void AssertRefused(string text, string message)
    {
        var fault = Assert.Throws<InputException>(() => Read(text));

        Assert.That(fault!.Message, Does.StartWith("mine.json: ").And.Contain(message).And.Not.Contain("\n"));
    }
}
