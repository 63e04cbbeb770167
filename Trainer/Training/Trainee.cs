using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>All that training changes: the networks, their optimisers, and how far they have come.</summary>
public sealed class Trainee : IDisposable
{
    /// <summary>Creates networks with fresh weights.</summary>
    /// <param name="shape">The networks' sizes.</param>
    /// <param name="recipe">Step sizes, averaging and the seed of the weights.</param>
    /// <param name="device">Where they live.</param>
    /// <exception cref="InputException">More layers of a network are to be frozen than it has.</exception>
    public Trainee(INetworkShape shape, Recipe recipe, Device device)
    {
        manual_seed((long)(StepSeed.Of(recipe.Seed, -2) >> 1));
        Generator = shape.MakeGenerator();
        Average = shape.MakeGenerator();
        Discriminator = shape.MakeDiscriminator();
        Generator.to(device);
        Average.to(device);
        Discriminator.to(device);
        Average.eval();
        DiscriminatorSteps = recipe.Objective.DiscriminatorSteps;
        var options = recipe.Optimizer;
        DiscriminatorParameters = AllBut(options.FrozenLayers, Discriminator, Discriminator.Layers, "optimizer.frozen_layers: the discriminator");

        // Its last layer makes the pixels, and something must learn.
        GeneratorParameters = AllBut(options.FrozenGeneratorLayers, Generator, [.. Generator.Layers.SkipLast(1)], "optimizer.frozen_generator_layers: the generator");
        GeneratorOptimizer = optim.Adam(GeneratorParameters, options.GeneratorLearningRate, options.Beta1, options.Beta2);
        DiscriminatorOptimizer = optim.Adam(DiscriminatorParameters, options.DiscriminatorLearningRate, options.Beta1, options.Beta2);
        GeneratorGuard = new GradientGuard(GeneratorParameters);
        DiscriminatorGuard = new GradientGuard(DiscriminatorParameters);
        Averaging = new ExponentialAverage(Average, Generator, options.AverageDecay);
    }

    /// <summary>The generator being trained.</summary>
    public GeneratorNetwork Generator { get; }

    /// <summary>The moving average of its weights, in evaluation mode: the one that is sampled and exported.</summary>
    public GeneratorNetwork Average { get; }

    /// <summary>The discriminator.</summary>
    public DiscriminatorNetwork Discriminator { get; }

    /// <summary>What of the discriminator is trained: all but the frozen layers (FreezeD, Mo et al. 2020).</summary>
    public IReadOnlyList<Parameter> DiscriminatorParameters { get; }

    /// <summary>What of the generator is trained: all but the frozen layers.</summary>
    public IReadOnlyList<Parameter> GeneratorParameters { get; }

    /// <summary>Moves of the discriminator a step.</summary>
    public int DiscriminatorSteps { get; }

    /// <summary>Moves the generator.</summary>
    public Adam GeneratorOptimizer { get; }

    /// <summary>Moves the discriminator.</summary>
    public Adam DiscriminatorOptimizer { get; }

    /// <summary>Keeps the generator's steps in bounds.</summary>
    public GradientGuard GeneratorGuard { get; }

    /// <summary>Keeps the discriminator's steps in bounds.</summary>
    public GradientGuard DiscriminatorGuard { get; }

    /// <summary>Moves the average.</summary>
    public ExponentialAverage Averaging { get; }

    /// <summary>The countermeasures that take part; what they keep is part of a checkpoint.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>Steps taken.</summary>
    public long Step { get; set; }

    /// <summary>Seconds spent on them.</summary>
    public double Seconds { get; set; }

    /// <summary>Factor on all step sizes, 1 unless training has diverged; part of a checkpoint.</summary>
    public double LearningRateScale { get; set; } = 1;

    /// <summary>Whether nothing spoke against the generator at the last tick; a checkpoint says so, since only such a one is worth going back to.</summary>
    public bool IsHealthy { get; set; } = true;

    /// <summary>Why training shall end, a sentence, as a remedy wants it at a tick; null while it shall go on.</summary>
    public string? Stop { get; set; }

    /// <summary>Why training shall go back to its newest healthy checkpoint, a sentence, as a remedy wants it at a tick; null while it need not.</summary>
    public string? GoBack { get; set; }

    /// <summary>That it has gone back, a sentence for the next tick; null where it has not.</summary>
    public string? WentBack { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        GeneratorOptimizer.Dispose();
        DiscriminatorOptimizer.Dispose();
        Generator.Dispose();
        Average.Dispose();
        Discriminator.Dispose();
        Remedies.ForEach(remedy => remedy.Dispose());
    }

    // The first layers keep their weights; what is left is to be trained.
    private static Parameter[] AllBut(int frozen, nn.Module network, IReadOnlyList<nn.Module> layers, string owner)
    {
        if (frozen > layers.Count)
        {
            throw new InputException($"recipe: {owner} has {layers.Count} layers that can be frozen, not {frozen}; allowed: 0 to {layers.Count}.");
        }

        foreach (var parameter in layers.Take(frozen).SelectMany(layer => layer.parameters()))
        {
            parameter.requires_grad = false;
        }

        return [.. network.parameters().Where(parameter => parameter.requires_grad)];
    }
}
