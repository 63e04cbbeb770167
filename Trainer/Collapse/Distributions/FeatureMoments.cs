using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Pairs;
using MathNet.Numerics.LinearAlgebra;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>The mean of features, and their covariance over n − 1, in double precision.</summary>
internal sealed class FeatureMoments(double[] mean, Matrix<double> covariance)
{
    private readonly Lazy<Matrix<double>> _root = new(() => SymmetricMatrix.SquareRoot(covariance));

    public double[] Mean { get; } = mean;

    public Matrix<double> Covariance { get; } = covariance;

    /// <summary>The square root of the covariance, computed when it is first asked for.</summary>
    public Matrix<double> CovarianceRoot => _root.Value;

    /// <summary>The moments of two rows or more.</summary>
    public static FeatureMoments Of(FeatureMatrix features)
    {
        var (rows, columns) = (features.Rows, features.Columns);
        var mean = new double[columns];
        var row = new double[columns];
        for (var i = 0; i < rows; i++)
        {
            TensorPrimitives.ConvertTruncating<float, double>(features.Row(i), row);
            TensorPrimitives.Add<double>(mean, row, mean);
        }

        TensorPrimitives.Divide(mean, rows, mean);
        var centred = new double[columns * rows];
        for (var i = 0; i < rows; i++)
        {
            var values = features.Row(i);
            for (var column = 0; column < columns; column++)
                centred[(column * rows) + i] = values[column] - mean[column];
        }

        return new FeatureMoments(mean, GramMatrix.Of(centred, rows) / (rows - 1));
    }
}
