namespace GanAssets.Trainer.Collapse;

/// <summary>The sprites of a check in random order, of which each group of measures takes as many as it needs.</summary>
internal sealed class CheckSample(CheckInput input, CheckOptions options)
{
    private readonly Lazy<double> _spacing = new(() => SpriteSpacing.Quantile(input.Training));

    public CheckInput Input { get; } = input;

    public CheckOptions Options { get; } = options;

    public SampledSprites Training { get; } = new(input.Training, input.TrainingLabels, input.Schema.Count, options.Seed);

    public SampledSprites HeldOut { get; } = new(input.HeldOut.Features, input.HeldOut.Labels, input.Schema.Count, options.Seed);

    public SampledSprites Fakes { get; } = new(input.Fakes.Features, input.Fakes.Labels, input.Schema.Count, options.Seed);

    /// <summary>The distance below which two sprites are suspiciously alike; NaN where all training sprites are the same.</summary>
    public double Spacing => _spacing.Value;

    /// <summary>The smaller number of held-out and generated sprites.</summary>
    public int Pairs => Math.Min(HeldOut.Count, Fakes.Count);
}
