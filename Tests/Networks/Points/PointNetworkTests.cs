using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Points;

public class PointNetworkTests
{
    [Test]
    public void Normalised_generator_gives_the_same_in_ONNX_Runtime()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        using var generator = new PointShape(2, 4, 16, 2) { Generator = new GeneratorOptions() }.MakeGenerator();
        var none = zeros([64, 0], int64);
        for (var batch = 0; batch < 5; batch++)
        {
            generator.forward(generator.DrawLatents(64, CPU), none);
        }

        generator.eval();
        var latents = generator.DrawLatents(64, CPU);
        var expected = generator.forward(latents, none);

        var actual = OnnxTwin.Run((graph, latent) => generator.Write(graph, latent, latent), latents, expected.shape);

        Assert.That(actual, Is.EqualTo(expected.data<float>().ToArray()).Within(1e-4));
    }

    [TestCase(new string[0], "batch", 0)]
    [TestCase(new[] { "packing" }, "none", 0)]
    [TestCase(new[] { "minibatch-stddev" }, "none", 0.2)]
    [TestCase(new[] { "packing", "minibatch-stddev" }, "batch", 0.2)]
    public void Points_are_trained_on_with_every_option(string[] remedies, string normalization, double dropout)
    {
        var recipe = new Recipe
        {
            Networks = new NetworkRecipe { GeneratorNormalization = normalization, DiscriminatorDropout = dropout },
            Objective = new ObjectiveRecipe { Remedies = remedies, Penalties = ["gradient", "r1"] },
            Remedy = new RemedyRecipe { PackingSamples = 3 },
            Optimizer = new OptimizerRecipe { BatchSize = 26 },
            Budget = new BudgetRecipe { Steps = 3 },
            Threads = 1,
        };
        var shape = new PointShape(2, 4, 16, 2) { Generator = NetworkOptions.Generator(recipe), Discriminator = NetworkOptions.Discriminator(recipe) };
        using var trainee = new Trainee(shape, recipe, CPU) { Remedies = RemedyList.Make(recipe) };
        using var points = new PointData([.. Enumerable.Range(0, 200).Select(i => (float)Math.Sin(i))], 2, CPU);

        new TrainingLoop(recipe, points, trainee, AdversarialLosses.Make("non-saturating")).Run([], CancellationToken.None);

        Assert.That(trainee.Step, Is.EqualTo(3));
        Assert.That(trainee.Generator.parameters().SelectMany(weights => weights.data<float>().ToArray()), Is.All.Matches<float>(float.IsFinite));
    }
}
