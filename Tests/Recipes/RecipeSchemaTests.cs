using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeSchemaTests
{
    // Prints for each line of JSON that it is given whether the schema takes it.
    private const string Validator = """
        import json, sys
        from jsonschema import Draft202012Validator as Validator
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Validator.check_schema(schema)
        for line in sys.stdin:
            print(Validator(schema).is_valid(json.loads(line)))
        """;

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

        Assert.That(Validate(recipes), Is.EqualTo(recipes.Select(IsRead)));
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

    private static bool[] Validate(string[] documents)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["schema.json"], RecipeSchema.Text());
        var start = new ProcessStartInfo(PythonWithJsonSchema(), ["-c", Validator, folder["schema.json"]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        foreach (var document in documents)
        {
            process.StandardInput.WriteLine(document);
        }

        process.StandardInput.Close();
        return [.. process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(bool.Parse)];
    }

    private static string PythonWithJsonSchema()
    {
        foreach (var python in new[] { "/usr/bin/python3", Programs.Find("python3") }.OfType<string>().Where(File.Exists))
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import jsonschema"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return python;
            }
        }

        Assert.Ignore("Needs python3 with its package jsonschema.");
        return "";
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
