using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>A set whose modes are known, so that it can be counted how many of them a generator has.</summary>
/// <param name="name">Its name on the command line and in tables.</param>
/// <param name="description">What it is, a line that says by how many samples it is measured.</param>
public abstract class ModeSet(string name, string description)
{
    /// <summary>Its name on the command line and in tables.</summary>
    public string Name { get; } = name;

    /// <summary>What it is, a line that says by how many samples it is measured.</summary>
    public string Description { get; } = description;

    /// <summary>The number of its modes.</summary>
    public abstract int Modes { get; }

    /// <summary>The length of a sample.</summary>
    public abstract int SampleLength { get; }

    /// <summary>Whether a sample is a point, and not a picture.</summary>
    public abstract bool ArePoints { get; }

    /// <summary>The figures that it measures, in the order of a table's columns.</summary>
    public abstract IReadOnlyList<ModeFigure> Figures { get; }

    /// <summary>The networks that learn it, as a part of a sentence.</summary>
    public abstract string Networks { get; }

    /// <summary>What all methods of its tables share, as <c>key=value</c> of a recipe, over the defaults.</summary>
    public abstract IReadOnlyList<string> SharedSettings { get; }

    /// <summary>The shape of the networks that learn it.</summary>
    /// <param name="recipe">A method's recipe: sizes, and what its remedies want the networks to have.</param>
    /// <exception cref="InputException">Remedies do not go together.</exception>
    public abstract INetworkShape Shape(Recipe recipe);

    /// <summary>What a method learns from, another draw for each seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="device">Where it is kept.</param>
    public abstract ITrainingData Training(int seed, Device device);

    /// <summary>What a generator makes, in the form of samples.</summary>
    /// <param name="made">The output of a network of <see cref="Shape"/>.</param>
    public abstract FeatureMatrix Samples(Tensor made);

    /// <summary>Draws from the set itself, in the form of samples.</summary>
    /// <param name="count">The number of draws.</param>
    /// <param name="seed">Another seed gives others.</param>
    public abstract FeatureMatrix Real(int count, long seed);

    /// <summary>Measures a sampler.</summary>
    /// <param name="sampler">The sampler.</param>
    /// <param name="seed">Decides which samples it is asked for.</param>
    public abstract ModeMeasurement Measure(IModeSampler sampler, int seed);

    /// <summary>Draws samples that were kept for a picture.</summary>
    /// <param name="kept">The <see cref="ModeMeasurement.Kept"/> ones.</param>
    /// <returns>A picture whose size is the set's own.</returns>
    public abstract Canvas Draw(FeatureMatrix kept);
}
