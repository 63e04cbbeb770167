using System.Text.Json.Serialization;
using GanAssets.Trainer.Networks;

namespace GanAssets.Trainer.Recipes;

/// <summary>
/// Every choice of a training run. The defaults are the default recipe; what <c>train</c> writes to <c>recipe.json</c>
/// is this record with nothing left open.
/// </summary>
public sealed record Recipe
{
    /// <summary>The newest version of the document's form, and the one that is written.</summary>
    public const int NewestFormat = 1;

    /// <summary>Version of the document's form.</summary>
    public int Format { get; init; } = NewestFormat;

    /// <summary>The sprites: where they lie and how they are split.</summary>
    public DataRecipe Data { get; init; } = new();

    /// <summary>Sizes of the two networks.</summary>
    public NetworkRecipe Networks { get; init; } = new();

    /// <summary>What the networks minimise.</summary>
    public ObjectiveRecipe Objective { get; init; } = new();

    /// <summary>The settings of the remedies that take part.</summary>
    public RemedyRecipe Remedy { get; init; } = new();

    /// <summary>How they are moved towards it.</summary>
    public OptimizerRecipe Optimizer { get; init; } = new();

    /// <summary>When training ends.</summary>
    public BudgetRecipe Budget { get; init; } = new();

    /// <summary>How the run is watched.</summary>
    public WatchRecipe Watch { get; init; } = new();

    /// <summary>Seed of everything random in the run: weights, batches, latents.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Where the networks are trained: <c>cpu</c> or <c>cuda</c>.</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>Processor threads that libtorch uses; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>A run, or one of its checkpoints, whose weights training starts from where they fit; null for fresh ones.</summary>
    public string? InitFrom { get; init; }

    /// <summary>
    /// Real samples of a step, and as many fakes: the batch size, which counts what the discriminator judges, times the samples of a pack (Lin et al. 2018,
    /// PacGAN, section 3).
    /// </summary>
    [JsonIgnore]
    public int SamplesOfStep => Optimizer.BatchSize * NetworkOptions.Discriminator(this).Packing;
}
