using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Remedies;

/// <summary>The figures of <see cref="DynamicClustering"/>; the defaults are those of Luo et al. 2024 for images.</summary>
public sealed record DynamicClusteringOptions
{
    /// <summary>δ: a sample counts as collapsed where the mean of D's output for it exceeds 1/(1 + δ).</summary>
    public double Delta { get; init; } = 0.1;

    /// <summary>τ: the share of collapsed samples from which labels are added.</summary>
    public double Share { get; init; } = 0.05;

    /// <summary>The weight of a new output in a sample's mean.</summary>
    public double Blend { get; init; } = 0.2;

    /// <summary>Steps from one look at the training samples to the next; more often in short runs.</summary>
    public int DetectInterval { get; init; } = 1000;

    /// <summary>Steps from one chance of a partition to the next; more often in short runs.</summary>
    public int PartitionInterval { get; init; } = 20_000;

    /// <summary>How the step sizes fall; not at all where not said.</summary>
    public OptimizerRecipe Optimizer { get; init; } = new() { FinalFactor = 1 };

    /// <summary>Whether the loss only compares real samples with fakes, so that logits have no zero but those of fakes.</summary>
    public bool IsRelative { get; init; }

    /// <summary>What a recipe says.</summary>
    public static DynamicClusteringOptions Of(Recipe recipe) => new()
    {
        Delta = recipe.Remedy.DynamicDelta,
        Share = recipe.Remedy.DynamicShare,
        Blend = recipe.Remedy.DynamicBlend,
        DetectInterval = recipe.Remedy.DynamicDetectInterval,
        PartitionInterval = recipe.Remedy.DynamicPartitionInterval,
        Optimizer = recipe.Optimizer,
        IsRelative = !AdversarialLosses.Make(recipe.Objective.Adversarial).HasZero,
    };
}
