using GanAssets.Tests.Training;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class LatentEncoderTests
{
    [Test]
    public void Encoder_learns_to_find_the_latents_of_fakes()
    {
        using var scope = NewDisposeScope();
        var recipe = TinyRecipe.Smallest(1) with { Optimizer = new() { GeneratorLearningRate = 3e-3 } };
        using var trainee = new Trainee(new PointShape(2, 2, 32, 1), recipe, CPU);
        using var data = Points.Ring(8);
        using var remedy = new LatentEncoder(1, recipe.Optimizer);
        remedy.Join(trainee, data);
        manual_seed(4);

        var terms = Enumerable.Range(0, 150).Select(_ =>
        {
            using var inner = NewDisposeScope();
            var (latents, none) = (randn(64, 2), zeros(64, 0, dtype: int64));
            var step = new TrainingStep(0, trainee.Generator, trainee.Discriminator, [], latents, none)
            {
                Latents = latents,
                Fakes = trainee.Generator.forward(latents, none),
            };
            var term = remedy.GeneratorTerm(step)!;
            term.backward();
            remedy.StepDone(step);
            return term.ToDouble();
        }).ToArray();

        // Who knows nothing guesses 0, and misses a standard normal number by 1 in the mean of squares.
        Assert.That(terms[0], Is.EqualTo(1).Within(0.3));
        Assert.That(terms[^20..].Average(), Is.LessThan(0.4));
        Assert.That(trainee.Generator.parameters().First().grad, Is.Not.Null, "the generator learns from it too");
    }
}
