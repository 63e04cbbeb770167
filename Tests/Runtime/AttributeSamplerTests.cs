using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

public class AttributeSamplerTests
{
    private const int Draws = 20_000;
    private const int Open = AttributeSampler.Open;

    /// <summary>Four standard deviations of a share that was drawn <see cref="Draws"/> times.</summary>
    private static readonly double Tolerance = 4 * Math.Sqrt(0.25 / Draws);

    [Test]
    public void Open_attributes_follow_the_frequencies_of_the_training_data()
    {
        var drawn = Draw(new TinyCard(), [Open, Open]);
        Assert.That(Shares(drawn, 0, 3), Is.EqualTo(new[] { 0.6, 0.3, 0.1 }).Within(Tolerance));
        Assert.That(Shares(drawn, 1, 3), Is.EqualTo(new[] { 0.5, 0.2, 0.3 }).Within(Tolerance));
    }

    [Test]
    public void Pairs_that_never_occurred_are_never_drawn()
    {
        var drawn = Draw(new TinyCard(), [Open, Open]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn.Any(row => row is [0, 2]), Is.False, "hidden hair without a hat");
            Assert.That(drawn.Any(row => row is [2, 0]), Is.False, "brown hair under a crown");
            Assert.That(drawn.Count(row => row is [1, 2]) / (double)Draws, Is.EqualTo(0.22).Within(Tolerance));
        }
    }

    [Test]
    public void An_open_attribute_follows_one_that_stands_behind_it()
    {
        var drawn = Draw(new TinyCard(), [Open, 2]);
        Assert.That(drawn.Select(row => row[1]), Is.All.EqualTo(2));
        Assert.That(Shares(drawn, 0, 3), Is.EqualTo(new[] { 0, 22 / 30.0, 8 / 30.0 }).Within(Tolerance));
    }

    [Test]
    public void Without_co_occurrence_each_attribute_follows_its_own_frequencies()
    {
        var drawn = Draw(new TinyCard { CoOccurrence = "null" }, [Open, 2]);
        Assert.That(Shares(drawn, 0, 3), Is.EqualTo(new[] { 0.6, 0.3, 0.1 }).Within(Tolerance));
    }

    [Test]
    public void When_nothing_agrees_with_what_is_known_the_plain_frequencies_are_taken()
    {
        var card = new TinyCard
        {
            Attributes = """
                [{"name":"a","values":[{"name":"x","count":1},{"name":"y","count":0}]},
                 {"name":"b","values":[{"name":"x","count":3},{"name":"y","count":1}]}]
                """,
            CoOccurrence = "[1,0,1,0, 0,0,0,0, 1,0,3,0, 0,0,0,1]",
        };
        var drawn = Draw(card, [1, Open]);
        Assert.That(Shares(drawn, 1, 2), Is.EqualTo(new[] { 0.75, 0.25 }).Within(Tolerance));
    }

    [Test]
    public void Values_without_counts_are_drawn_evenly()
    {
        var card = new TinyCard
        {
            Attributes = """[{"name":"a","values":[{"name":"x"},{"name":"y"}]}]""",
            CoOccurrence = "null",
        };
        Assert.That(Shares(Draw(card, [Open]), 0, 2), Is.EqualTo(new[] { 0.5, 0.5 }).Within(Tolerance));
    }

    [Test]
    public void Many_attributes_that_depend_on_each_other_strongly_do_not_overflow()
    {
        const int Count = 200;
        var attributes = string.Join(',', Enumerable.Range(0, Count).Select(i =>
            $$"""{"name":"a{{i}}","values":[{"name":"x","count":1000000},{"name":"y","count":1}]}"""));
        var table = Enumerable.Range(0, 4 * Count * Count).Select(i =>
            (i / (2 * Count) % 2, i % 2) switch { (0, 0) => 1_000_000, (1, 1) => 1, _ => 0 });
        var card = new TinyCard { Attributes = $"[{attributes}]", CoOccurrence = $"[{string.Join(',', table)}]" };

        var known = Enumerable.Repeat(Open, Count).ToArray();
        known[^1] = 1;
        new AttributeSampler(ModelCard.Parse(card.Json)).Fill(1, known);
        Assert.That(known, Is.All.EqualTo(1));
    }

    [Test]
    public void Fixing_one_attribute_leaves_independent_ones_as_they_were()
    {
        var card = new TinyCard { CoOccurrence = "null" };
        var open = Draw(card, [Open, Open]);
        var fixedHat = Draw(card, [1, Open]);
        Assert.That(fixedHat.Select(row => row[1]), Is.EqualTo(open.Select(row => row[1])));
    }

    private static int[][] Draw(TinyCard card, int[] known)
    {
        var sampler = new AttributeSampler(ModelCard.Parse(card.Json));
        return Enumerable.Range(0, Draws).Select(seed =>
        {
            var attributes = known.ToArray();
            sampler.Fill((ulong)seed, attributes);
            return attributes;
        }).ToArray();
    }

    private static double[] Shares(int[][] drawn, int attribute, int values) =>
        Enumerable.Range(0, values).Select(value => drawn.Count(row => row[attribute] == value) / (double)drawn.Length).ToArray();
}
