using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Data.Deduplication;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>The sprites of a check in random order, of which each group of measures takes as many as it needs.</summary>
internal sealed class CheckSample(CheckInput input, CheckOptions options)
{
    private readonly Lazy<double> _spacing = new(() => SpriteSpacing.Quantile(input.Training));
    private readonly Lazy<double>? _learnedSpacing = input.Learned is { } learned && learned != input.Training ? new(() => SpriteSpacing.Quantile(learned)) : null;

    public CheckInput Input { get; } = input;

    public CheckOptions Options { get; } = options;

    public SampledSprites Training { get; } = new(input.Training, input.TrainingLabels, input.Schema.Count, options.Seed);

    /// <summary>
    /// The training sprites without those that equal an earlier one: the balls round equal sprites are points, which only a copy
    /// could hit.
    /// </summary>
    public SampledSprites DistinctTraining { get; } = Distinct(input, options);

    public SampledSprites HeldOut { get; } = new(input.HeldOut.Features, input.HeldOut.Labels, input.Schema.Count, options.Seed);

    public SampledSprites Fakes { get; } = new(input.Fakes.Features, input.Fakes.Labels, input.Schema.Count, options.Seed);

    /// <summary>The distance below which two sprites are suspiciously alike; NaN where all training sprites are the same.</summary>
    public double Spacing => _spacing.Value;

    /// <summary>The same distance by the sprites that the generator learned from: nearer to one of them than they are to each other is a copy.</summary>
    public double LearnedSpacing => (_learnedSpacing ?? _spacing).Value;

    /// <summary>The smaller number of held-out and generated sprites.</summary>
    public int Pairs => Math.Min(HeldOut.Count, Fakes.Count);

    private static SampledSprites Distinct(CheckInput input, CheckOptions options)
    {
        int[] rows = input.Pictures is { } pictures
            ? [.. ExactDuplicates.Leaders(pictures.Training).Distinct()]
            : [.. Enumerable.Range(0, input.Training.Rows)];
        int[] labels = [.. rows.SelectMany(row => input.TrainingLabels.AsSpan(row * input.Schema.Count, input.Schema.Count).ToArray())];
        return new SampledSprites(input.Training.Subset(rows), labels, input.Schema.Count, options.Seed);
    }
}
