using GanAssets.Tests.Data;
using GanAssets.Tests.Networks;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class PaddedRunTests
{
    [TestCase(9, 8, 1)]
    [TestCase(17, 33, 1)]
    [TestCase(9, 19, 2)]
    public void Sprites_of_any_size_are_trained_on_and_made_in_that_size(int width, int height, int scale)
    {
        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        var recipe = TinyRecipe.Smallest(2);
        recipe = recipe with { Data = recipe.Data with { PixelScale = scale } };
        var data = RunData.From(Checks(width * scale, height * scale, scale), recipe);
        var run = RunFolder.Create(folder["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = TrainedGenerator.Load(run, recipe, data);
        ModelExporter.Save(run.Model, recipe, data, trained, verdict: null);
        using var generator = SpriteGenerator.Load(run.Model);
        manual_seed(1);
        var (latent, attributes) = Trained.Inputs(data.Shape, 1);
        using var finisher = new SpriteFinisher(data.Finish, CPU);

        var expected = finisher.Finish(trained.Network.forward(latent, attributes));
        var actual = new byte[generator.BytesPerSprite];
        generator.Generate(latent.data<float>().ToArray(), [], actual);

        Assert.That((generator.Card.Width, generator.Card.Height), Is.EqualTo((width * scale, height * scale)));
        Assert.That(expected.shape, Is.EqualTo(new long[] { 1, height * scale, width * scale, 4 }));
        Assert.That(expected.bytes.ToArray().Zip(actual).Average(pair => Math.Abs(pair.First - pair.Second) <= 1 ? 1.0 : 0), Is.GreaterThanOrEqualTo(0.999));
    }

    private static SpriteSet Checks(int width, int height, int scale) =>
        Sprites.Draw(12, width, height, (sprite, x, y) => ((x / scale) + (y / scale) + sprite) % 3 == 0 ? 0xFF8000FF : 0);
}
