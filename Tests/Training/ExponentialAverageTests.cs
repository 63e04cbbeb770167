using GanAssets.Tests.Networks;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class ExponentialAverageTests
{
    [TestCase(0, 0.1)]
    [TestCase(40, 41.0 / 50)]
    [TestCase(1_000_000, 0.95)]
    public void Average_keeps_the_decay_s_share_of_itself_and_less_in_the_first_steps(long step, double kept)
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var average = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 2));
        using var source = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 2));
        var averaging = new ExponentialAverage(average, source, decay: 0.95);
        var before = Values(source);
        Assert.That(Values(average), Is.EqualTo(before), "it starts at the source");
        using (no_grad())
        {
            foreach (var parameter in source.parameters())
            {
                parameter.add_(randn(parameter.shape));
            }
        }

        averaging.Update(step);

        var expected = before.Zip(Values(source), (old, current) => (float)((kept * old) + ((1 - kept) * current)));
        Assert.That(Values(average), Is.EqualTo(expected).Within(1e-5));
    }

    [Test]
    public void Buffers_are_the_source_s()
    {
        using var scope = NewDisposeScope();
        var shape = Shapes.Of(8, 8, 2);
        using var source = Trained.Generator(shape, seed: 1);
        using var average = new SpriteGeneratorNetwork(shape);

        new ExponentialAverage(average, source, decay: 0.95).Update(5);

        foreach (var (mine, theirs) in average.modules().OfType<BatchNorm2d>().Zip(source.modules().OfType<BatchNorm2d>()))
        {
            Assert.That(mine.running_mean!.data<float>().ToArray(), Is.EqualTo(theirs.running_mean!.data<float>().ToArray()));
            Assert.That(mine.running_var!.data<float>().ToArray(), Is.EqualTo(theirs.running_var!.data<float>().ToArray()));
        }
    }

    private static float[] Values(GeneratorNetwork network) => [.. network.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];
}
