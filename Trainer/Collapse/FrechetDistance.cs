using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace GanAssets.Trainer.Collapse;

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
        var (mean1, covariance1) = first;
        var (mean2, covariance2) = second;

        // C₁^½ C₂ C₁^½ is symmetric, unlike C₁ C₂ of the same eigenvalues: no complex root can arise where a covariance is singular.
        var root = SquareRoot(covariance1);
        var product = root * covariance2 * root;
        var overlap = Eigen(product).EigenValues.Sum(value => Math.Sqrt(Math.Max(0, value.Real)));
        var means = TensorPrimitives.Distance<double>(mean1, mean2);
        return Math.Max(0, (means * means) + covariance1.Trace() + covariance2.Trace() - (2 * overlap));
    }

    private static Matrix<double> SquareRoot(Matrix<double> covariance)
    {
        var eigen = Eigen(covariance);
        var roots = eigen.EigenValues.Map(value => Math.Sqrt(Math.Max(0, value.Real)));
        return eigen.EigenVectors * Matrix<double>.Build.DiagonalOfDiagonalVector(roots) * eigen.EigenVectors.Transpose();
    }

    // Rounding leaves a product asymmetric in its last bits, and eigenvalues that should be 0 a little below it.
    private static MathNet.Numerics.LinearAlgebra.Factorization.Evd<double> Eigen(Matrix<double> matrix) =>
        ((matrix + matrix.Transpose()) / 2).Evd(Symmetricity.Symmetric);
}
