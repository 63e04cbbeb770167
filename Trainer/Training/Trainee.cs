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
    /// <exception cref="InputException">More layers of the discriminator are to be frozen than it has.</exception>
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
        Freeze(options.FrozenLayers);
        DiscriminatorParameters = [.. Discriminator.parameters().Where(parameter => parameter.requires_grad)];
        GeneratorOptimizer = optim.Adam(Generator.parameters(), options.GeneratorLearningRate, options.Beta1, options.Beta2);
        DiscriminatorOptimizer = optim.Adam(DiscriminatorParameters, options.DiscriminatorLearningRate, options.Beta1, options.Beta2);
        GeneratorGuard = new GradientGuard(Generator.parameters());
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

    private void Freeze(int count)
    {
        var layers = Discriminator.Layers;
        if (count > layers.Count)
        {
            throw new InputException($"recipe: optimizer.frozen_layers is {count}, and the discriminator has {layers.Count} layers before its features; allowed: 0 to {layers.Count}.");
        }

        foreach (var parameter in layers.Take(count).SelectMany(layer => layer.parameters()))
        {
            parameter.requires_grad = false;
        }
    }
}
