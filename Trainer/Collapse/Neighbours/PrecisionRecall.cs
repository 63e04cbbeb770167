namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>
/// Improved precision and recall (Kynkäänniemi et al., "Improved Precision and Recall Metric for Assessing Generative Models", 2019).
/// </summary>
/// <param name="Inside">For each fake whether it lies in some real sprite's ball: does it look like a real sprite?</param>
/// <param name="Recalled">For each real sprite whether it lies in some fake's ball: could the generator have made it?</param>
public sealed record PrecisionRecall(IReadOnlyList<bool> Inside, IReadOnlyList<bool> Recalled)
{
    /// <summary>The number of neighbours in the paper, k.</summary>
    public const int DefaultNeighbours = 3;

    /// <summary>The share of fakes inside some real sprite's ball, 0 to 1.</summary>
    public double Precision { get; } = Inside.Count(each => each) / (double)Inside.Count;

    /// <summary>The share of real sprites inside some fake's ball, 0 to 1.</summary>
    public double Recall { get; } = Recalled.Count(each => each) / (double)Recalled.Count;
}
