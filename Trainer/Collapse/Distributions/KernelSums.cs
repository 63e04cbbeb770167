namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>Rows, and what a kernel distance needs of them whatever they are compared with.</summary>
internal sealed class KernelSums(FeatureMatrix features)
{
    private readonly Lazy<double[]> _within = new(() => PolynomialKernel.SumsWithin(features));

    /// <summary>The rows.</summary>
    public FeatureMatrix Features { get; } = features;

    /// <summary>For each row, the sum of its kernel with all other rows.</summary>
    public double[] Within => _within.Value;
}
