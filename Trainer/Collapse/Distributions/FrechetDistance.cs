using System.Numerics.Tensors;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The squared Fréchet distance between Gaussians fitted to two sets of features (Dowson and Landau 1982; as a measure of generators,
/// Heusel et al. 2017): ‖m₁ − m₂‖² + tr(C₁ + C₂ − 2 (C₁^½ C₂ C₁^½)^½).
/// </summary>
public static class FrechetDistance
{
    /// <summary>
    /// Measures the distance, 0 or more, in squared units of the features. It grows as the sets shrink, so only figures from sets of
    /// the same sizes can be compared.
    /// </summary>
    /// <param name="first">At least two rows. Fewer rows than features, or constant features, are allowed.</param>
    /// <param name="second">At least two rows with as many features.</param>
    /// <exception cref="ArgumentException">A set has fewer than two rows, or the numbers of features differ.</exception>
    public static double Between(FeatureMatrix first, FeatureMatrix second)
    {
        if (first.Rows < 2 || second.Rows < 2)
            throw new ArgumentException($"A covariance needs two rows or more; the sets have {first.Rows} and {second.Rows}.");

        if (first.Columns != second.Columns)
        {
            throw new ArgumentException(
                $"Rows of {first.Columns} features cannot be compared with rows of {second.Columns}.", nameof(second));
        }

        return Between(FeatureMoments.Of(first), FeatureMoments.Of(second));
    }

    /// <summary>Measures the distance between Gaussians of equally many features.</summary>
    internal static double Between(FeatureMoments first, FeatureMoments second)
    {
        // C₁^½ C₂ C₁^½ is symmetric, unlike C₁ C₂ of the same eigenvalues: no complex root can arise where a covariance is singular.
        var product = first.CovarianceRoot * second.Covariance * first.CovarianceRoot;
        var overlap = SymmetricMatrix.Eigenvalues(product).Sum(Math.Sqrt);
        var means = TensorPrimitives.Distance<double>(first.Mean, second.Mean);
        return Math.Max(0, (means * means) + first.Covariance.Trace() + second.Covariance.Trace() - (2 * overlap));
    }
}
