using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>Clusters of feature vectors, each with a label of its own.</summary>
/// <param name="Labels">The label of each cluster.</param>
/// <param name="Centres">Their means, a row each.</param>
internal sealed record LabelledClusters(int[] Labels, FeatureMatrix Centres)
{
    /// <summary>Clusters by k-means from labels that there are already: those of the means of the rows with each label.</summary>
    /// <param name="features">A row a sample.</param>
    /// <param name="labels">The label of each.</param>
    public static LabelledClusters Settle(FeatureMatrix features, int[] labels)
    {
        int[] present = [.. labels.Distinct().Order()];
        return new LabelledClusters(present, KMeans.Settle(features, Array.ConvertAll(labels, label => Array.BinarySearch(present, label)), present.Length));
    }

    /// <summary>Clusters by k-means from seeds that are drawn; they are labelled from 0.</summary>
    /// <param name="features">A row a sample.</param>
    /// <param name="count">How many; fewer where there are not so many different rows.</param>
    /// <param name="seed">Draws the seeds.</param>
    public static LabelledClusters Find(FeatureMatrix features, int count, int seed)
    {
        var centres = KMeans.Centres(features, count, seed);
        return new LabelledClusters([.. Enumerable.Range(0, centres.Rows)], centres);
    }

    /// <summary>The label of the nearest cluster, for each row.</summary>
    public int[] Of(FeatureMatrix features) => Array.ConvertAll(KMeans.Nearest(features, Centres), cluster => Labels[cluster]);

    /// <summary>
    /// The same clusters under other labels, below <paramref name="count"/>, so that as many samples as can be have the label
    /// that they had before.
    /// </summary>
    /// <param name="labels">The labels of samples by these clusters.</param>
    /// <param name="before">The labels that they had.</param>
    /// <param name="count">The number of labels.</param>
    public LabelledClusters Renamed(int[] labels, int[] before, int count)
    {
        var costs = new double[count, count];
        foreach (var (now, old) in labels.Zip(before))
        {
            costs[now, old]--;
        }

        var names = Assignment.Cheapest(costs);
        return this with { Labels = Array.ConvertAll(Labels, label => names[label]) };
    }
}
