namespace GanAssets.Trainer.Report.Projection;

/// <summary>The settings of <see cref="TSne"/>; the defaults are those of the paper, with the step size of Belkina et al. 2019.</summary>
public sealed record TSneOptions
{
    /// <summary>About how many neighbours of a point count; lowered where there are not three times as many points.</summary>
    public double Perplexity { get; init; } = 30;

    /// <summary>Steps of the descent.</summary>
    public int Steps { get; init; } = 1000;

    /// <summary>The first steps, in which attraction is <see cref="Exaggeration"/> times as strong and clusters find each other.</summary>
    public int ExaggeratedSteps { get; init; } = 250;

    /// <summary>The factor on attraction in the first steps.</summary>
    public double Exaggeration { get; init; } = 12;

    /// <summary>Decides how equal points leave the place that they share at first.</summary>
    public int Seed { get; init; } = 1;
}
