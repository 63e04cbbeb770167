using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Pairs;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// Clusters by Lloyd's algorithm ("Least Squares Quantization in PCM", 1982) from the seeds of k-means++ (Arthur and Vassilvitskii,
/// "k-means++: The Advantages of Careful Seeding", 2007).
/// </summary>
internal static class KMeans
{
    private const int MostRounds = 100;

    /// <summary>
    /// Finds the centres of clusters, a row each: k of them, or as many as there are different rows. The same seed gives the same centres.
    /// </summary>
    /// <param name="features">At least one row.</param>
    /// <param name="clusters">k, at least 1.</param>
    /// <param name="seed">Decides where the search begins.</param>
    public static FeatureMatrix Centres(FeatureMatrix features, int clusters, int seed)
    {
        var centres = SpreadOut(features, clusters, new SplitMix64((ulong)seed));
        return Settle(features, Nearest(features, centres), centres);
    }

    /// <summary>Finds the centres of clusters, a row each, from clusters that there are already.</summary>
    /// <param name="features">At least one row.</param>
    /// <param name="labels">The cluster of each row; none of the clusters is empty.</param>
    /// <param name="clusters">The number of clusters.</param>
    public static FeatureMatrix Settle(FeatureMatrix features, int[] labels, int clusters) =>
        Settle(features, labels, new FeatureMatrix(new float[clusters * features.Columns], clusters, features.Columns));

    private static FeatureMatrix Settle(FeatureMatrix features, int[] labels, FeatureMatrix centres)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            centres = Means(features, labels, centres);
            var next = Nearest(features, centres);
            if (next.AsSpan().SequenceEqual(labels))
                break;

            labels = next;
        }

        return centres;
    }

    /// <summary>For each row the index of the nearest centre, the first of several equally near.</summary>
    public static int[] Nearest(FeatureMatrix features, FeatureMatrix centres)
    {
        var labels = new int[features.Rows];
        var nearest = new float[features.Rows];
        nearest.AsSpan().Fill(float.PositiveInfinity);
        SquaredDistances.Visit(features, centres, block =>
        {
            for (var i = 0; i < block.Rows; i++)
            {
                var distances = block.Row(i);
                var best = TensorPrimitives.IndexOfMin<float>(distances);
                if (distances[best] < nearest[block.FirstRow + i])
                {
                    nearest[block.FirstRow + i] = distances[best];
                    labels[block.FirstRow + i] = block.FirstColumn + best;
                }
            }
        });
        return labels;
    }

    /// <summary>Draws rows, each with a chance in proportion to its squared distance from the nearest row drawn before.</summary>
    private static FeatureMatrix SpreadOut(FeatureMatrix features, int clusters, SplitMix64 random)
    {
        var drawn = new List<int> { random.NextBelow(features.Rows) };
        var squared = new double[features.Rows];
        squared.AsSpan().Fill(double.PositiveInfinity);
        while (drawn.Count < clusters)
        {
            var total = 0.0;
            for (var row = 0; row < squared.Length; row++)
            {
                double distance = TensorPrimitives.Distance<float>(features.Row(row), features.Row(drawn[^1]));
                squared[row] = Math.Min(squared[row], distance * distance);
                total += squared[row];
            }

            if (total == 0)
                break;

            drawn.Add(Draw(squared, total, random));
        }

        return features.Subset([.. drawn]);
    }

    private static int Draw(double[] weights, double total, SplitMix64 random)
    {
        var left = total * (random.Next() / (double)ulong.MaxValue);
        var last = 0;
        for (var i = 0; i < weights.Length && left >= 0; i++)
        {
            // Rounding may leave a little at the end; a row of no weight, a duplicate, is never drawn.
            if (weights[i] > 0)
                last = i;

            left -= weights[i];
        }

        return last;
    }

    /// <summary>The means of the rows with each label; a centre that has lost all its rows stays where it was.</summary>
    private static FeatureMatrix Means(FeatureMatrix features, int[] labels, FeatureMatrix centres)
    {
        var columns = features.Columns;
        var sums = new double[centres.Values.Length];
        var values = new double[columns];
        var counts = new int[centres.Rows];
        for (var row = 0; row < labels.Length; row++)
        {
            TensorPrimitives.ConvertTruncating<float, double>(features.Row(row), values);
            var sum = sums.AsSpan(labels[row] * columns, columns);
            TensorPrimitives.Add<double>(sum, values, sum);
            counts[labels[row]]++;
        }

        var means = new float[sums.Length];
        for (var i = 0; i < means.Length; i++)
            means[i] = counts[i / columns] > 0 ? (float)(sums[i] / counts[i / columns]) : centres.Values[i];

        return new FeatureMatrix(means, centres.Rows, columns);
    }
}
