using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class LatentNoiseTests
{
    [TestCase(0.0, 0.4)]
    [TestCase(0.25, 0.2)]
    [TestCase(0.5, 0.0)]
    [TestCase(1.0, 0.0)]
    public void Noise_falls_to_nothing_over_its_share_of_the_run(double spent, double deviation)
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        using var generator = new PointGeneratorNetwork(new PointShape(Dimensions: 2, LatentLength: 10, Width: 4, Depth: 1));
        var step = new TrainingStep(0, generator, null!, [], zeros(1), zeros(1)) { Spent = spent, Latents = zeros(400, 10) };

        new LatentNoise(0.4, 0.5).BatchDrawn(step);

        Assert.That(Math.Sqrt(step.Latents.square().mean().ToDouble()), Is.EqualTo(deviation).Within(0.02));
    }
}
