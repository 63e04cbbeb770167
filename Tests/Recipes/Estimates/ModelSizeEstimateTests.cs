using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Estimates;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Recipes.Estimates;

public class ModelSizeEstimateTests
{
    [TestCase(8, 64)]
    [TestCase(32, 128)]
    [TestCase(64, 128)]
    public void Model_file_has_the_estimated_size_to_5_percent(int side, int channels)
    {
        AssertSize(ColoredShapes.Draw(40, seed: 1, side / ColoredShapes.Side), channels);
    }

    [Test]
    public void Model_file_of_a_large_palette_has_the_estimated_size_to_5_percent() =>
        AssertSize(Sprites.Draw(40, 16, 16, (_, x, y) => (uint)((x * 16) << 24 | (y * 16) << 16 | 0xFF)), channels: 32);

    private static void AssertSize(SpriteSet sprites, int channels)
    {
        var recipe = new Recipe { Data = new DataRecipe { Folder = "shapes" }, Networks = new NetworkRecipe { GeneratorChannels = channels } };
        var data = RunData.From(sprites, recipe);
        using var generator = new SpriteGeneratorNetwork(data.Shape);
        HalfPrecision.Round(generator);
        var report = new CheckReport(Verdict.Healthy, [], new Dictionary<string, Figure>(), new Dictionary<string, AttributeReport>());
        var card = ModelCardWriter.ToJson(ModelExporter.Card(recipe, data, steps: 1000, report));

        var bytes = OnnxModelWriter.ToBytes(
            ModelExporter.Graph(generator, data.Shape, data.Finish), new Dictionary<string, string> { [ModelExporter.CardKey] = card });

        Assert.That(ModelSizeEstimate.Bytes(recipe, data), Is.EqualTo(bytes.Length).Within(5).Percent);
    }
}
