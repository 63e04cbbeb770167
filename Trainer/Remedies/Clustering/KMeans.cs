using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>k-means by Lloyd's rounds, from labels that there are already or from k-means++ (Arthur and Vassilvitskii 2007).</summary>
internal static class KMeans
{
    private const int MostRounds = 100;

    /// <summary>Moves samples to the cluster of the nearest mean until none moves.</summary>
    /// <param name="features">[N, F].</param>
    /// <param name="start">The cluster of each sample to begin with. One without samples stays without.</param>
    /// <param name="count">The number of clusters, K.</param>
    /// <returns>The cluster of each sample.</returns>
    public static long[] Settle(Tensor features, long[] start, int count)
    {
        using var _ = no_grad();
        var labels = start;
        for (var round = 0; round < MostRounds; round++)
        {
            using var scope = NewDisposeScope();
            var nearest = new ClusterCenters(features, labels, count).Nearest(features);
            if (nearest.AsSpan().SequenceEqual(labels))
            {
                break;
            }

            labels = nearest;
        }

        return labels;
    }

    /// <summary>First clusters: those of the nearest of K samples, each drawn in proportion to its squared distance from those before it.</summary>
    /// <param name="features">[N, F].</param>
    /// <param name="count">The number of clusters, K.</param>
    /// <param name="random">Draws the samples.</param>
    /// <returns>The cluster of each sample.</returns>
    public static long[] PlusPlus(Tensor features, int count, Random random)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var labels = new long[features.shape[0]];
        var distances = Distances(random.Next(labels.Length));
        for (var k = 1; k < count; k++)
        {
            var further = Distances(Draw(distances, random));
            for (var i = 0; i < labels.Length; i++)
            {
                if (further[i] < distances[i])
                {
                    (labels[i], distances[i]) = (k, further[i]);
                }
            }
        }

        return labels;

        float[] Distances(int from)
        {
            using var inner = NewDisposeScope();
            return (features - features.narrow(0, from, 1)).square().sum(1).cpu().data<float>().ToArray();
        }
    }

    private static int Draw(float[] weights, Random random)
    {
        var left = random.NextDouble() * weights.Sum(weight => (double)weight);
        for (var i = 0; i < weights.Length; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }
}
