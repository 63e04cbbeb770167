using GanAssets.Tests.Runtime;
using GanAssets.Unity.Editing;

namespace GanAssets.Tests.Unity.Editing;

internal sealed class SpriteStudioTests
{
    private readonly Dictionary<int, SpriteRequest> _changed = [];

    private SpriteStudio _studio = null!;

    [SetUp]
    public void Open()
    {
        _changed.Clear();
        _studio = new SpriteStudio(ModelCard.Parse(new TinyCard().Json), 4, 10, (index, request) => _changed[index] = request);
    }

    [Test]
    public void The_grid_begins_with_consecutive_seeds() => Assert.That(Seeds(), Is.EqualTo(new ulong[] { 10, 11, 12, 13 }));

    [Test]
    public void A_roll_changes_all_but_the_favourites()
    {
        _studio.Lock(1, true);
        _studio.Roll();
        Assert.That(Seeds(), Is.EqualTo(new ulong[] { 14, 11, 15, 16 }));
        Assert.That(_changed.Keys, Is.EquivalentTo(new[] { 0, 2, 3 }));
        _studio.RollFrom(100);
        Assert.That(Seeds(), Is.EqualTo(new ulong[] { 100, 11, 101, 102 }));
    }

    [Test]
    public void An_attribute_is_set_and_opened_again_for_the_same_seeds()
    {
        _studio.Lock(0, true);
        _studio.Choose(0, 2);
        Assert.That(_studio.Sprites[1].Request, Is.EqualTo(new SpriteRequest(11).With("hat", "crown")));
        Assert.That(_studio.Sprites[0].Request, Is.EqualTo(new SpriteRequest(10)));
        _changed.Clear();
        _studio.Choose(0, 2);
        Assert.That(_changed, Is.Empty, "nothing changes where nothing is new");
        _studio.Choose(0, -1);
        Assert.That(_studio.Sprites[1].Request, Is.EqualTo(new SpriteRequest(11)));
    }

    [Test]
    public void More_like_this_varies_a_sprite_and_keeps_it()
    {
        _studio.Choose(1, 0);
        _studio.MoreLike(2, 0.25f);
        var source = new SpriteRequest(12).With("hair", "brown");
        Assert.That(_studio.Sprites[2].IsLocked, Is.True);
        Assert.That(_studio.Sprites.Select(sprite => sprite.Request), Is.EqualTo(new[]
        {
            source.WithMutation(0.25f, 14), source.WithMutation(0.25f, 15), source, source.WithMutation(0.25f, 16),
        }));
        _studio.Truncate(0.5f);
        Assert.That(_studio.Sprites[0].Request, Is.EqualTo(source.WithTruncation(0.5f).WithMutation(0.25f, 14)));
        Assert.That(_studio.Sprites[2].Request, Is.EqualTo(source));
    }

    [Test]
    public void The_favourites_are_chosen_or_all_where_there_are_none()
    {
        Assert.That(_studio.Chosen(), Has.Count.EqualTo(4));
        _studio.Lock(3, true);
        Assert.That(_studio.Chosen(), Is.EqualTo(new[] { new SpriteRequest(13) }));
    }

    private ulong[] Seeds() => [.. _studio.Sprites.Select(sprite => sprite.Request.Seed)];
}
