using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Report.Projection;

/// <summary>
/// How near points are to each other as probabilities (van der Maaten and Hinton, "Visualizing Data using t-SNE", 2008, equations 1
/// and 6 and section 3.1).
/// </summary>
internal static class Affinities
{
    private const int MostHalvings = 100;
    private const double Tolerance = 1e-6;
    private const double Least = 1e-12;

    /// <summary>The symmetric joint probabilities p_ij = (p_j|i + p_i|j) / 2n.</summary>
    /// <param name="features">n rows, at least 2.</param>
    /// <param name="perplexity">The perplexity that each row's neighbourhood gets, above 1 and under n.</param>
    /// <returns>n×n probabilities with a diagonal of 0 that sum to 1, row after row.</returns>
    public static double[] Joint(FeatureMatrix features, double perplexity)
    {
        var n = features.Rows;
        var conditional = Distances(features);
        Parallel.For(0, n, i => ToProbabilities(conditional.AsSpan(i * n, n), i, Math.Log(perplexity)));
        var joint = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                joint[(i * n) + j] = i == j ? 0 : Math.Max(Least, (conditional[(i * n) + j] + conditional[(j * n) + i]) / (2 * n));
            }
        }

        return joint;
    }

    private static double[] Distances(FeatureMatrix features)
    {
        var n = features.Rows;
        var squared = new double[n * n];
        SquaredDistances.Visit(features, features, block =>
        {
            for (var i = 0; i < block.Rows; i++)
            {
                TensorPrimitives.ConvertTruncating<float, double>(block.Row(i), squared.AsSpan(((block.FirstRow + i) * n) + block.FirstColumn, block.Columns));
            }
        });
        return squared;
    }

    /// <summary>Turns a row of squared distances into p_j|i, of the precision β at which the entropy is that of the perplexity.</summary>
    private static void ToProbabilities(Span<double> row, int self, double entropy)
    {
        // From the nearest on: the exponentials of far points must not all vanish, and the shift cancels out.
        row[self] = double.PositiveInfinity;
        TensorPrimitives.Subtract(row, TensorPrimitives.Min<double>(row), row);
        var distances = row.ToArray();
        distances[self] = 0;
        var (beta, low, high) = (1.0, 0.0, double.PositiveInfinity);
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            TensorPrimitives.Multiply(distances, -beta, row);
            TensorPrimitives.Exp<double>(row, row);
            row[self] = 0;
            var sum = TensorPrimitives.Sum<double>(row);
            var difference = Math.Log(sum) + (beta * TensorPrimitives.Dot<double>(row, distances) / sum) - entropy;
            TensorPrimitives.Divide(row, sum, row);
            if (Math.Abs(difference) < Tolerance)
            {
                return;
            }

            // Too broad a neighbourhood asks for a sharper one. Where more points than that are equal, none is sharp enough,
            // and they share the row.
            (low, high) = difference > 0 ? (beta, high) : (low, beta);
            beta = double.IsInfinity(high) ? beta * 2 : (low + high) / 2;
        }
    }
}
