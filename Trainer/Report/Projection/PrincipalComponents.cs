using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace GanAssets.Trainer.Report.Projection;

/// <summary>The two directions in which features vary most (principal component analysis, Hotelling 1933).</summary>
public sealed class PrincipalComponents
{
    private readonly double[] _mean;
    private readonly double[] _first;
    private readonly double[] _second;

    private PrincipalComponents(double[] mean, double[] first, double[] second, double explained)
    {
        _mean = mean;
        _first = first;
        _second = second;
        Explained = explained;
    }

    /// <summary>The share of the variance that lies in these two directions, 0…1; 1 where there is no variance at all.</summary>
    public double Explained { get; }

    /// <summary>Finds the directions. Each points to where its largest coefficient is positive, so that the same features give the same map.</summary>
    /// <param name="features">At least one row and two columns.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static PrincipalComponents Of(FeatureMatrix features)
    {
        if (features.Rows < 1 || features.Columns < 2)
        {
            throw new ArgumentException($"Two directions need a row and two columns, not {features.Rows}×{features.Columns}.", nameof(features));
        }

        var matrix = DenseMatrix.Create(features.Rows, features.Columns, (row, column) => features.Row(row)[column]);
        var mean = matrix.ColumnSums() / features.Rows;
        var centred = DenseMatrix.Create(features.Rows, features.Columns, (row, column) => matrix[row, column] - mean[column]);
        var eigen = centred.TransposeThisAndMultiply(centred).Evd(Symmetricity.Symmetric);

        // The eigenvalues come in rising order.
        var variances = eigen.EigenValues.Select(value => Math.Max(0, value.Real)).ToArray();
        var total = variances.Sum();
        return new PrincipalComponents(
            mean.ToArray(),
            Direction(eigen.EigenVectors.Column(features.Columns - 1)),
            Direction(eigen.EigenVectors.Column(features.Columns - 2)),
            total == 0 ? 1 : (variances[^1] + variances[^2]) / total);
    }

    /// <summary>Where features lie in these two directions, in the features' own units.</summary>
    /// <param name="features">Rows with as many columns as those that the directions were found from.</param>
    public PlanePoint[] Project(FeatureMatrix features)
    {
        var row = new double[_mean.Length];
        var points = new PlanePoint[features.Rows];
        for (var i = 0; i < points.Length; i++)
        {
            TensorPrimitives.ConvertTruncating<float, double>(features.Row(i), row);
            TensorPrimitives.Subtract<double>(row, _mean, row);
            points[i] = new PlanePoint(TensorPrimitives.Dot<double>(row, _first), TensorPrimitives.Dot<double>(row, _second));
        }

        return points;
    }

    private static double[] Direction(Vector<double> vector)
    {
        var sign = Math.Sign(vector[vector.AbsoluteMaximumIndex()]);
        return [.. vector.Select(value => sign < 0 ? -value : value)];
    }
}
