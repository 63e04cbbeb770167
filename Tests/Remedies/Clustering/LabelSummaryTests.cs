using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Remedies.Clustering;

namespace GanAssets.Tests.Remedies.Clustering;

public class LabelSummaryTests
{
    // Ten samples: attribute 0 is 1 for the last four, attribute 1 alternates, and of one sample nothing is known.
    private static readonly long[][] Attributes =
        [[0, 0], [0, 1], [0, 0], [0, 1], [0, 0], [-1, -1], [1, 0], [1, 1], [1, 0], [1, 1]];

    private static readonly int[] Before = [0, 0, 0, 0, 0, 0, 0, 2, 2, 2];

    [Test]
    public void Values_that_are_frequent_under_the_label_alone_are_named()
    {
        var label = Summary().Of(3, [5, 6, 7, 8, 9], Before);

        Assert.That((label.Label, label.From, label.Samples), Is.EqualTo((3, 2, 5)));
        Assert.That(label.Values, Is.EqualTo(new[] { new LabelValue(0, 1, 1, 0.4444) }), "attribute 1 is as frequent there as everywhere");
    }

    [Test]
    public void Share_is_of_those_that_were_looked_at()
    {
        Assert.That(Summary().Of(3, [5, 6, 7, 8, 9], Before).CollapsedShare, Is.EqualTo(0.6667));
        Assert.That(Summary().Of(3, [0], Before).CollapsedShare, Is.Null);
    }

    [Test]
    public void Examples_are_few_and_from_all_over_the_label()
    {
        Assert.That(Summary().Of(1, [7, 8], Before).Examples, Is.EqualTo(new long[] { 7, 8 }));
        Assert.That(Summary().Of(1, [.. Enumerable.Range(0, 10)], Before).Examples, Is.EqualTo(new long[] { 0, 2, 5, 7 }));
    }

    [Test]
    public void Samples_without_attributes_stand_out_by_none()
    {
        var summary = new LabelSummary([.. Attributes.Select(_ => Array.Empty<long>())], new HashSet<long>(), new HashSet<long>());

        Assert.That(summary.Of(1, [2, 3], Before).Values, Is.Empty);
    }

    private static LabelSummary Summary() => new(Attributes, new HashSet<long> { 5, 6, 7, 1 }, new HashSet<long> { 6, 7, 1 });
}
