using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>Functions of symmetric matrices, such as covariances, of which rounding may have left a little asymmetric.</summary>
internal static class SymmetricMatrix
{
    /// <summary>The eigenvalues; what rounding has left below 0 is 0.</summary>
    public static IEnumerable<double> Eigenvalues(Matrix<double> matrix) => Eigen(matrix).EigenValues.Select(value => Math.Max(0, value.Real));

    /// <summary>The symmetric matrix whose square this one is.</summary>
    public static Matrix<double> SquareRoot(Matrix<double> matrix)
    {
        var eigen = Eigen(matrix);
        var roots = eigen.EigenValues.Map(value => Math.Sqrt(Math.Max(0, value.Real)));
        return eigen.EigenVectors * Matrix<double>.Build.DiagonalOfDiagonalVector(roots) * eigen.EigenVectors.Transpose();
    }

    private static Evd<double> Eigen(Matrix<double> matrix) => ((matrix + matrix.Transpose()) / 2).Evd(Symmetricity.Symmetric);
}
