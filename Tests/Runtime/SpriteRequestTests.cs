namespace GanAssets.Tests.Runtime;

public class SpriteRequestTests
{
    [TestCase(0, 0UL)]
    [TestCase(7, 7UL)]
    [TestCase(-1, ulong.MaxValue)]
    public void A_seed_may_be_an_int(int seed, ulong same)
    {
        Assert.That(new SpriteRequest(seed), Is.EqualTo(new SpriteRequest(same)));
        Assert.That(new SpriteRequest(1UL).WithSeed(seed), Is.EqualTo(new SpriteRequest(same)));
    }

    [Test]
    public void A_request_that_nobody_constructed_has_no_truncation()
    {
        SpriteRequest request = default;
        Assert.That((request.Seed, request.Truncation, request.Attributes.Count), Is.EqualTo((0UL, 1f, 0)));
    }

    [Test]
    public void A_request_does_not_change_with_the_dictionary_that_it_was_made_of()
    {
        var attributes = new Dictionary<string, string> { ["hat"] = "cap" };
        var request = new SpriteRequest(1, attributes);
        attributes["hat"] = "crown";
        Assert.That(request.Attributes["hat"], Is.EqualTo("cap"));
    }

    [Test]
    public void With_changes_one_thing_and_leaves_the_rest()
    {
        var request = new SpriteRequest(1, truncation: 0.5f).With("hat", "cap");
        var other = request.With("hair", "red").WithSeed(2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.Attributes, Is.EqualTo(new Dictionary<string, string> { ["hat"] = "cap" }));
            Assert.That(other.Attributes, Is.EquivalentTo(new Dictionary<string, string> { ["hat"] = "cap", ["hair"] = "red" }));
            Assert.That((other.Seed, other.Truncation), Is.EqualTo((2UL, 0.5f)));
            Assert.That(other.WithTruncation(1).Truncation, Is.EqualTo(1f));
        }
    }

    [Test]
    public void Requests_that_ask_for_the_same_are_equal()
    {
        var request = new SpriteRequest(1).With("hat", "cap").With("hair", "red");
        var same = new SpriteRequest(1).With("hair", "red").With("hat", "cap");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(same, Is.EqualTo(request));
            Assert.That(same.GetHashCode(), Is.EqualTo(request.GetHashCode()));
            Assert.That(same.With("hat", "crown"), Is.Not.EqualTo(request));
            Assert.That(same.WithSeed(2), Is.Not.EqualTo(request));
        }
    }

    [TestCase(0f)]
    [TestCase(1.01f)]
    [TestCase(-1f)]
    [TestCase(float.NaN)]
    public void A_truncation_out_of_range_is_refused(float truncation)
    {
        Assert.That(() => new SpriteRequest(1, truncation: truncation),
            Throws.TypeOf<SpriteRequestException>().With.Message.Contains("above 0 and at most 1"));
    }

    [Test]
    public void Every_part_of_a_request_counts_in_its_equality()
    {
        var request = new SpriteRequest(1).With("hat", "cap").With(1, 2).WithBlend(7, 0.5f).WithMutation(0.25f, 9);
        SpriteRequest[] others =
        [
            request.WithSeed(2), request.WithTruncation(0.5f), request.With("hat", "none"), request.With("hair", "red"), request.With(1, 1),
            request.With(0, 0), request.WithBlend(8, 0.5f), request.WithBlend(7, 0.75f), request.WithMutation(0.5f, 9), request.WithMutation(0.25f, 8),
        ];
        var same = new SpriteRequest(1).WithMutation(0.25f, 9).WithBlend(7, 0.5f).With(1, 2).With("hat", "cap");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(others.Where(other => other == request), Is.Empty);
            Assert.That(same, Is.EqualTo(request));
            Assert.That(same.GetHashCode(), Is.EqualTo(request.GetHashCode()));
            Assert.That(others.Select(other => other.GetHashCode()).Distinct().Count(), Is.GreaterThan(5));
        }
    }

    [Test]
    public void A_request_can_be_written_down_in_full()
    {
        var request = new SpriteRequest(1, truncation: 0.5f).With("hat", "cap").With(1, 2).WithBlend(7, 0.5f).WithMutation(0.25f, 9);
        var read = new SpriteRequest(request.Seed, request.Attributes, request.Truncation)
            .WithBlend(request.BlendTowards, request.BlendAmount).WithMutation(request.MutationStrength, request.MutationSeed);
        read = request.AttributeIndices.Aggregate(read, (made, pair) => made.With(pair.Key, pair.Value));
        Assert.That(read, Is.EqualTo(request));
    }

    [Test]
    public void A_mutation_or_a_blend_of_nothing_is_none()
    {
        var request = new SpriteRequest(1);
        Assert.That(request.WithMutation(0, 5).WithBlend(6, 0), Is.EqualTo(request));
    }

    [TestCase(-0.1f)]
    [TestCase(1.01f)]
    [TestCase(float.NaN)]
    public void Amounts_and_strengths_out_of_range_are_refused(float amount)
    {
        Assert.That(() => new SpriteRequest(1).WithMutation(amount, 1), Throws.TypeOf<SpriteRequestException>().With.Message.StartsWith("strength is"));
        Assert.That(() => new SpriteRequest(1).WithBlend(1, amount), Throws.TypeOf<SpriteRequestException>().With.Message.StartsWith("amount is"));
    }

    [Test]
    public void An_index_below_0_is_refused()
    {
        Assert.That(() => new SpriteRequest(1).With(-1, 0), Throws.TypeOf<SpriteRequestException>().With.Message.StartsWith("attribute is -1"));
        Assert.That(() => new SpriteRequest(1).With(0, -2), Throws.TypeOf<SpriteRequestException>().With.Message.StartsWith("value is -2"));
    }
}
