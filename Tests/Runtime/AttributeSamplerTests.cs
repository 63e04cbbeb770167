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

    /// <summary>
    /// Sprites of a kind that shows in three attributes, in each with some mistakes; a fourth attribute follows the third. Shares that are
    /// products of pairwise lifts would count the kind three times.
    /// </summary>
    private static readonly (int[] Values, int Count)[] Kinds =
    [
        ([0, 0, 0, 0], 500), ([0, 0, 1, 0], 60), ([0, 1, 0, 0], 50), ([1, 0, 0, 1], 40), ([1, 1, 1, 2], 200), ([1, 1, 0, 1], 70), ([1, 0, 1, 2], 30), ([0, 1, 1, 1], 50),
    ];

    [Test]
    public void Attributes_that_depend_on_each_other_all_around_keep_their_frequencies()
    {
        var drawn = Draw(CardOf(Kinds), [Open, Open, Open, Open]);
        var tree = new AttributeTree(ModelCard.Parse(CardOf(Kinds).Json).CoOccurrenceTable, [0, 2, 4, 6, 9]);
        using (Assert.EnterMultipleScope())
        {
            for (var attribute = 0; attribute < 4; attribute++)
            {
                Assert.That(Shares(drawn, attribute, 3), Is.EqualTo(Shares(Sprites(Kinds), attribute, 3)).Within(Tolerance), $"attribute {attribute}");
            }

            foreach (var child in tree.Order[1..])
            {
                var parent = tree.Parents[child];
                for (var pair = 0; pair < 9; pair++)
                {
                    double Share(int[][] rows) => rows.Count(row => row[parent] == pair / 3 && row[child] == pair % 3) / (double)rows.Length;
                    Assert.That(Share(drawn), Is.EqualTo(Share(Sprites(Kinds))).Within(Tolerance), $"attributes {parent} and {child}");
                }
            }
        }
    }

    [Test]
    public void Attributes_are_drawn_after_the_one_that_tells_most_of_them()
    {
        // The last but one follows the first, the last the last but one, and the second nothing.
        (int[], int)[] sprites = [([0, 0, 0, 0], 40), ([0, 1, 0, 0], 40), ([1, 0, 1, 1], 30), ([1, 1, 1, 1], 30), ([1, 0, 0, 0], 5), ([1, 1, 0, 0], 5), ([0, 0, 1, 1], 1), ([0, 1, 0, 1], 1)];
        var tree = new AttributeTree(ModelCard.Parse(CardOf(sprites).Json).CoOccurrenceTable, [0, 2, 4, 6, 8]);
        Assert.That(tree.Order, Is.EqualTo(new[] { 0, 2, 3, 1 }));
        Assert.That(tree.Parents[..1].Append(tree.Parents[2]).Append(tree.Parents[3]), Is.EqualTo(new[] { AttributeTree.None, 0, 2 }));
    }

    [TestCase(0, 1)]
    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(3, 1)]
    [TestCase(3, 2)]
    public void What_is_fixed_anywhere_in_the_tree_counts_exactly(int attribute, int value)
    {
        // Two chains from the second attribute, so that the tree's product is the distribution itself.
        var sprites =
            from a in Enumerable.Range(0, 2)
            from b in Enumerable.Range(0, 2)
            from c in Enumerable.Range(0, 2)
            from d in Enumerable.Range(0, 3)
            select (new[] { a, b, c, d }, (b == 0 ? 2 : 1) * (a == b ? 7 : 1) * (c == b ? 5 : 2) * (d == c ? 4 : d == 2 ? 2 : 1));
        var all = Sprites([.. sprites]);
        var known = Enumerable.Repeat(Open, 4).ToArray();
        known[attribute] = value;
        var drawn = Draw(CardOf([.. sprites]), known);
        var alike = all.Where(row => row[attribute] == value).ToArray();
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < 4; i++)
            {
                Assert.That(Shares(drawn, i, 3), Is.EqualTo(Shares(alike, i, 3)).Within(Tolerance), $"attribute {i}");
            }
        }
    }

    [Test]
    public void Pairs_that_never_occurred_are_never_drawn_though_the_tree_does_not_hold_them()
    {
        // Both follow the first attribute closely; 1 of the second is never with 1 of the third.
        (int[], int)[] sprites = [([0, 0, 0], 100), ([1, 2, 2], 100), ([0, 1, 0], 10), ([0, 0, 1], 10), ([1, 2, 1], 5), ([1, 1, 2], 5)];
        var drawn = Draw(CardOf(sprites), [Open, Open, Open]);
        Assert.That(drawn.Count(row => row[1] == 1), Is.GreaterThan(500));
        Assert.That(drawn.Count(row => row[2] == 1), Is.GreaterThan(500));
        Assert.That(drawn.Any(row => row is [_, 1, 1]), Is.False);
    }

    [Test]
    public void Fixed_values_that_never_occurred_together_leave_the_others_to_be_drawn()
    {
        var drawn = Draw(CardOf(Kinds), [Open, 1, Open, Open]).Concat(Draw(CardOf(Kinds), [0, Open, 0, 2])).ToArray();
        Assert.That(drawn.SelectMany(row => row), Is.All.InRange(0, 2));
        Assert.That(Shares(drawn[Draws..], 1, 2), Is.All.GreaterThan(0.1));
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

    /// <summary>A card of as many sprites as are counted.</summary>
    private static TinyCard CardOf((int[] Values, int Count)[] sprites)
    {
        var sizes = Enumerable.Range(0, sprites[0].Values.Length).Select(a => sprites.Max(sprite => sprite.Values[a]) + 1).ToArray();
        var values = sizes.SelectMany((size, a) => Enumerable.Range(0, size).Select(value => (Attribute: a, Value: value))).ToArray();
        int Count(params (int Attribute, int Value)[] wanted) =>
            sprites.Where(sprite => wanted.All(one => sprite.Values[one.Attribute] == one.Value)).Sum(sprite => sprite.Count);
        var attributes = sizes.Select((size, a) =>
            $$"""{"name":"{{a}}","values":[{{string.Join(',', Enumerable.Range(0, size).Select(v => $$"""{"name":"{{v}}","count":{{Count((a, v))}}}"""))}}]}""");
        return new TinyCard
        {
            Attributes = $"[{string.Join(',', attributes)}]",
            CoOccurrence = $"[{string.Join(',', values.SelectMany(one => values.Select(other => Count(one, other))))}]",
        };
    }

    private static int[][] Sprites((int[] Values, int Count)[] counted) =>
        [.. counted.SelectMany(sprite => Enumerable.Repeat(sprite.Values, sprite.Count))];

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
