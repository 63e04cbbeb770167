using System.Text.Json.Nodes;
using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeJsonTests
{
    /// <summary>A recipe in which no setting has its default, but for those that can have no other value yet.</summary>
    private static readonly Recipe Unusual = new()
    {
        Data = new DataRecipe
        {
            Folder = "sprites of \"mine\"",
            Input = new InputRecipe { TileWidth = 16, TileHeight = 24, Margin = 1, Spacing = 2 },
            SplitSeed = 7,
            HeldOut = 0.1,
            PixelScale = 2,
            Fingerprint = "0123456789abcdef",
            JudgeBy = "judges",
        },
        Networks = new NetworkRecipe
        {
            LatentLength = 3,
            GeneratorChannels = 48,
            DiscriminatorChannels = 40,
            EmbeddingLength = 5,
            FeatureLength = 24,
            GeneratorNormalization = "none",
            DiscriminatorDropout = 0.25,
            SelfAttention = true,
            Conditioning = "both",
        },
        Objective = new ObjectiveRecipe
        {
            Adversarial = "hinge",
            Penalties = ["gradient"],
            PenaltyWeight = 0.3,
            PenaltyFinalWeight = 0.02,
            PenaltyInterval = 9,
            DiscriminatorSteps = 4,
            Remedies = [],
            MatchingWeight = 0.7,
        },
        Remedy = new RemedyRecipe
        {
            PackingSamples = 3,
            ClassifierWeight = 0.2,
            ClassGroup = 6,
            LeverageRidge = 0.02,
            LeverageWidth = 0.3,
            DynamicDelta = 0.3,
            DynamicShare = 0.02,
            DynamicLabels = 31,
            DynamicBlend = 0.15,
            DynamicDetectInterval = 400,
            DynamicPartitionInterval = 2500,
            Clusters = 60,
            ClusterInterval = 700,
            Generators = 5,
            GeneratorAttribute = "hair",
            GeneratorDiversity = 0.02,
            ProgressiveShare = 0.4,
            ProgressiveFade = 0.6,
            ReplaySize = 7,
            ModeSeekingWeight = 0.3,
            LatentNoise = 0.1,
            LatentNoiseShare = 0.9,
            AugmentationTarget = 0.4,
            AugmentationImages = 1e4,
            UnrolledSteps = 2,
            EncoderWeight = 0.6,
        },
        Optimizer = new OptimizerRecipe
        {
            BatchSize = 12,
            GeneratorLearningRate = 1e-5,
            DiscriminatorLearningRate = 3e-5,
            FrozenLayers = 2,
            FrozenGeneratorLayers = 3,
            Beta1 = 0.5,
            Beta2 = 0.9,
            FinalFactor = 0.25,
            AverageDecay = 0.75,
        },
        Budget = new BudgetRecipe { Minutes = 2.5, Steps = 123456789 },
        Watch = new WatchRecipe { EveryTicks = 3, Sprites = 77, MostShare = 0.2, StopOn = "collapsed" },
        Seed = 99,
        Device = "cuda",
        Threads = 17,
        InitFrom = "runs/before",
    };

    [Test]
    public void Every_setting_is_read_as_it_was_written()
    {
        var read = WriteAndRead(RecipeJson.Write(Unusual));

        Assert.That(read.Objective.Remedies, Is.EqualTo(Unusual.Objective.Remedies));
        Assert.That(read.Objective.Penalties, Is.EqualTo(Unusual.Objective.Penalties));
        var (penalties, remedies) = (Unusual.Objective.Penalties, Unusual.Objective.Remedies);
        Assert.That(read with { Objective = read.Objective with { Penalties = penalties, Remedies = remedies } }, Is.EqualTo(Unusual));
    }

    [Test]
    public void Unusual_recipe_of_these_tests_leaves_no_setting_at_its_default()
    {
        var (unusual, usual) = (RecipeLeaves.Of(RecipeJson.Write(Unusual)), RecipeLeaves.Of(RecipeJson.Write(new Recipe())));

        Assert.That(unusual.Where(setting => usual[setting.Key] == setting.Value).Select(setting => setting.Key), Is.EqualTo(new[] { "$.format" }));
    }

    [Test]
    public void Setting_left_out_has_its_default()
    {
        var read = WriteAndRead("""{"seed": 5, "optimizer": {"batch_size": 16}}""");

        var expected = new Recipe { Seed = 5, Optimizer = new OptimizerRecipe { BatchSize = 16 } };
        Assert.That(RecipeJson.Write(read), Is.EqualTo(RecipeJson.Write(expected)));
    }

    [Test]
    public void Format_is_written()
    {
        Assert.That(JsonNode.Parse(RecipeJson.Write(new Recipe()))!["format"]!.GetValue<int>(), Is.EqualTo(Recipe.NewestFormat));
    }

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
}
