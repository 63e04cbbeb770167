using System.Text.Json.Nodes;
using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeJsonTests
{
    /// <summary>A recipe in which no setting has its default.</summary>
    private static readonly Recipe Unusual = new()
    {
        Data = new DataRecipe
        {
            Folder = "sprites of \"mine\"",
            Input = new InputRecipe { TileWidth = 16, TileHeight = 24, Margin = 1, Spacing = 2 },
            SplitSeed = 7,
            PixelScale = 2,
            Fingerprint = "0123456789abcdef",
        },
        Networks = new NetworkRecipe
        {
            LatentLength = 3,
            GeneratorChannels = 48,
            DiscriminatorChannels = 40,
            EmbeddingLength = 5,
            FeatureLength = 24,
        },
        Objective = new ObjectiveRecipe
        {
            Adversarial = "other",
            PenaltyWeight = 0.3,
            PenaltyInterval = 9,
            Remedies = ["a", "b"],
            MatchingWeight = 0.7,
        },
        Optimizer = new OptimizerRecipe
        {
            BatchSize = 12,
            GeneratorLearningRate = 1e-5,
            DiscriminatorLearningRate = 3e-5,
            Beta1 = 0.5,
            Beta2 = 0.9,
            FinalFactor = 0.25,
            AverageDecay = 0.75,
        },
        Budget = new BudgetRecipe { Minutes = 2.5, Steps = 12345678901 },
        Seed = 99,
        Device = "cuda",
        Threads = 17,
    };

    [Test]
    public void Every_setting_is_read_as_it_was_written()
    {
        var read = WriteAndRead(RecipeJson.Write(Unusual));

        Assert.That(read.Objective.Remedies, Is.EqualTo(Unusual.Objective.Remedies));
        Assert.That(read with { Objective = read.Objective with { Remedies = Unusual.Objective.Remedies } }, Is.EqualTo(Unusual));
    }

    [Test]
    public void Unusual_recipe_of_these_tests_leaves_no_setting_at_its_default()
    {
        var (unusual, usual) = (Settings(RecipeJson.Write(Unusual)), Settings(RecipeJson.Write(new Recipe())));

        Assert.That(unusual.Where(setting => usual[setting.Key] == setting.Value), Is.Empty);
    }

    [Test]
    public void Setting_left_out_has_its_default()
    {
        var read = WriteAndRead("""{"seed": 5, "optimizer": {"batch_size": 16}}""");

        var expected = new Recipe { Seed = 5, Optimizer = new OptimizerRecipe { BatchSize = 16 } };
        Assert.That(RecipeJson.Write(read), Is.EqualTo(RecipeJson.Write(expected)));
    }

    [TestCase("""{"sed": 5}""")]
    [TestCase("""{"optimizer": {"learning_rate": 1}}""")]
    [TestCase("""{"seed": "five"}""")]
    [TestCase("""{"device": null}""")]
    [TestCase("""{"seed": 5""")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("")]
    public void Unknown_settings_and_other_faults_are_refused_in_one_line_that_names_the_file(string json) => Assert.That(
        () => WriteAndRead(json),
        Throws.TypeOf<InputException>().With.Message.Match(@"^\S*recipe\.json: [^\n]+$"));

    [Test]
    public void Unknown_setting_is_named() =>
        Assert.That(() => WriteAndRead("""{"sed": 5}"""), Throws.TypeOf<InputException>().With.Message.Contains("'sed'"));

    [Test]
    public void Missing_file_is_refused_in_one_line() => Assert.That(
        () => RecipeJson.Read("nowhere/recipe.json"),
        Throws.TypeOf<InputException>().With.Message.Match(@"^nowhere/recipe\.json: [^\n]+$"));

    private static Recipe WriteAndRead(string json)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["recipe.json"], json);
        return RecipeJson.Read(folder["recipe.json"]);
    }

    /// <summary>The document's leaves by their paths.</summary>
    private static Dictionary<string, string> Settings(string json)
    {
        var settings = new Dictionary<string, string>();
        Add(JsonNode.Parse(json)!.AsObject());
        return settings;

        void Add(JsonObject node)
        {
            foreach (var (name, value) in node)
            {
                if (value is JsonObject group)
                {
                    Add(group);
                }
                else
                {
                    settings.Add($"{node.GetPath()}.{name}", value?.ToJsonString() ?? "null");
                }
            }
        }
    }
}
