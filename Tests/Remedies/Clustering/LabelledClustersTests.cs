using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Remedies.Clustering;

namespace GanAssets.Tests.Remedies.Clustering;

public class LabelledClustersTests
{
    private static readonly FeatureMatrix Line = new([0, 1, 2, 10, 11, 12, 20], 7, 1);

    [Test]
    public void Clusters_settle_from_their_labels_and_keep_these()
    {
        var clusters = LabelledClusters.Settle(Line, [5, 5, 5, 5, 2, 2, 2]);

        Assert.That(clusters.Of(Line), Is.EqualTo(new[] { 5, 5, 5, 2, 2, 2, 2 }));
        Assert.That(clusters.Labels, Is.EqualTo(new[] { 2, 5 }));
        Assert.That(clusters.Centres.Values, Is.EqualTo(new[] { 53 / 4f, 1 }).Within(1e-6));
    }

    [Test]
    public void New_clusters_take_the_labels_of_those_that_they_overlap_most()
    {
        var clusters = LabelledClusters.Find(Line, 3, seed: 1);
        int[] before = [2, 2, 2, 0, 0, 2, 1];

        var renamed = clusters.Renamed(clusters.Of(Line), before, count: 3);

        Assert.That(renamed.Of(Line), Is.EqualTo(new[] { 2, 2, 2, 0, 0, 0, 1 }));
    }
}
