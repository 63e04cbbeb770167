using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Requests;

namespace GanAssets.Tests.Collapse.Labels;

internal sealed class JointCoverageTests
{
    [Test]
    public void Combination_counts_once_one_of_its_sprites_shows_every_attribute()
    {
        // Three combinations with two sprites each: both right, one right, each right in one attribute alone.
        int[] asked = [0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1];
        int[] seen = [0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1];

        Assert.That(JointCoverage.Of(Probed(asked, seen)).Share, Is.EqualTo(2 / 3.0));
    }

    [Test]
    public void Frequent_combinations_are_those_of_five_sprites_with_everything_known()
    {
        int[] rare = [0, 0];
        int[] frequent = [1, 0];
        int[] unknown = [1, -1];
        int[] labels = [.. Repeat(rare, 4), .. Repeat(unknown, 9), .. Repeat(frequent, 7)];

        Assert.That(FrequentCombinations.Find(labels, 2, seed: 1), Is.EqualTo(new[] { 13, 14, 15, 16, 17 }));
    }

    [Test]
    public void Of_more_combinations_than_a_check_looks_at_some_are_chosen_at_random()
    {
        var labels = Enumerable.Range(0, 5 * (FrequentCombinations.Most + 100)).Select(i => i / 5).ToArray();

        var chosen = FrequentCombinations.Find(labels, 1, seed: 1);

        Assert.That(chosen, Has.Length.EqualTo(5 * FrequentCombinations.Most).And.Unique);
        Assert.That(chosen.Chunk(5), Is.All.Matches<int[]>(rows => rows.All(row => labels[row] == labels[rows[0]])));
        Assert.That(chosen.Max(), Is.GreaterThan(5 * FrequentCombinations.Most));
    }

    [Test]
    public void Sprites_without_attributes_have_no_combinations() => Assert.That(FrequentCombinations.Find([], 0, seed: 1), Is.Empty);

    private static int[] Repeat(int[] row, int times) => [.. Enumerable.Repeat(row, times).SelectMany(labels => labels)];

    private static ProbedSprites Probed(int[] asked, int[] seen) =>
        new(new FeatureMatrix(new float[asked.Length / 2], asked.Length / 2, 1), asked, seen);
}
