using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeSchemaTests
{
    private static string PublishedFile => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "Trainer", "Recipes", RecipeSchema.FileName));

    [Test]
    public void Published_schema_is_the_one_that_the_program_prints()
    {
        if (!File.Exists(PublishedFile))
        {
            Assert.Ignore("The sources are not where these tests were built.");
        }

        Assert.That(File.ReadAllText(PublishedFile), Is.EqualTo(RecipeSchema.Text()), "write it anew: ganassets recipe schema > Trainer/Recipes/recipe.schema.json");
    }

    [Test]
    public void Every_setting_has_a_description_and_a_type_and_those_that_are_not_chosen_a_default()
    {
        var properties = JsonNode.Parse(RecipeSchema.Text())!["properties"]!;

        Assert.That(properties["optimizer"]!["properties"]!["batch_size"]!.ToJsonString(), Does.Contain("\"minimum\":2").And.Contain("\"maximum\":1000000").And.Contain("\"description\":"));
        Assert.That(properties["optimizer"]!["properties"]!["beta2"]!["default"]!.GetValue<double>(), Is.EqualTo(0.99));
        Assert.That(properties["device"]!.ToJsonString(), Does.Contain("\"enum\":[\"cpu\",\"cuda\"]").And.Not.Contain("default"));
    }

    [Test]
    public void Schema_takes_and_refuses_what_the_reader_takes_and_refuses()
    {
        string[] recipes =
        [
            RecipeJson.Write(new Recipe()).ReplaceLineEndings(""),
            "{}",
            """{"$schema": "recipe.schema.json", "seed": 5}""",
            """{"budget": {"minutes": null, "steps": 5}}""",
            """{"objective": {"remedies": []}}""",
            """{"sed": 5}""",
            """{"seed": "five"}""",
            """{"seed": -1}""",
            """{"format": 2}""",
            """{"device": null}""",
            """{"device": "tpu"}""",
            """{"optimizer": {"batch_size": 1}}""",
            """{"optimizer": {"beta1": 1.5}}""",
            """{"optimizer": 5}""",
            """{"budget": {"minutes": 0}}""",
            """{"objective": {"remedies": ["magic"]}}""",
            """{"objective": {"remedies": ["matching-aware", "matching-aware"]}}""",
            "[]",
        ];

        Assert.That(JsonSchema.Takes(RecipeSchema.Text(), recipes), Is.EqualTo(recipes.Select(IsRead)));
    }

    private static bool IsRead(string recipe)
    {
        try
        {
            new RecipeText("mine.json", recipe).Read();
            return true;
        }
        catch (InputException)
        {
            return false;
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
