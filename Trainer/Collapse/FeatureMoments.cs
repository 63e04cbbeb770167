using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace GanAssets.Trainer.Collapse;

/// <summary>The mean of features, and their covariance over n − 1, in double precision.</summary>
internal sealed record FeatureMoments(double[] Mean, Matrix<double> Covariance)
{
    /// <summary>The moments of two rows or more.</summary>
    public static FeatureMoments Of(FeatureMatrix features)
    {
        var columns = features.Columns;
        var mean = new double[columns];
        var row = new double[columns];
        for (var i = 0; i < features.Rows; i++)
        {
            TensorPrimitives.ConvertTruncating<float, double>(features.Row(i), row);
            TensorPrimitives.Add<double>(mean, row, mean);
        }

        TensorPrimitives.Divide(mean, features.Rows, mean);
        var products = new double[columns * columns];
        for (var i = 0; i < features.Rows; i++)
        {
            TensorPrimitives.ConvertTruncating<float, double>(features.Row(i), row);
            TensorPrimitives.Subtract<double>(row, mean, row);
            for (var j = 0; j < columns; j++)
            {
                var target = products.AsSpan((j * columns) + j, columns - j);
                TensorPrimitives.MultiplyAdd(row.AsSpan(j), row[j], target, target);
            }
        }

        var covariance = DenseMatrix.Create(
            columns, columns, (i, j) => products[(Math.Min(i, j) * columns) + Math.Max(i, j)] / (features.Rows - 1));
        return new FeatureMoments(mean, covariance);
    }
}
