namespace GanAssets.Tests.Runtime;

public class SpriteRequestTests
{
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
}
