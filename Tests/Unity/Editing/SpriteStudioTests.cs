using GanAssets.Tests.Runtime;
using GanAssets.Unity;
using GanAssets.Unity.Editing;

namespace GanAssets.Tests.Unity.Editing;

internal sealed class SpriteStudioTests
{
    private readonly Dictionary<int, SpriteLineage> _changed = [];

    private SpriteStudio _studio = null!;

    [SetUp]
    public void Open()
    {
        _changed.Clear();
        _studio = new SpriteStudio(ModelCard.Parse(new TinyCard().Json), 4, 10, (index, lineage) => _changed[index] = lineage);
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
    public void More_like_a_variation_varies_that_variation()
    {
        _studio.MoreLike(2, 0.5f);
        _studio.MoreLike(0, 0.25f);
        _studio.MoreLike(1, 0.125f);
        var source = new SpriteRequest(12);
        Assert.That(_studio.Sprites.Select(sprite => sprite.Request), Is.EqualTo(new[]
        {
            source.WithMutation(0.5f, 14), source.WithMutation(0.5f, 14), source, source.WithMutation(0.5f, 14),
        }));
        Assert.That(_studio.Sprites.Select(sprite => sprite.Lineage.Further), Is.EqualTo(new Mutation[][]
        {
            [], [new(0.25f, 17)], [], [new(0.25f, 17), new(0.125f, 19)],
        }));
        Assert.That(_changed[3].Further, Is.EqualTo(_studio.Sprites[3].Lineage.Further));
    }

    [Test]
    public void Another_truncation_or_attribute_leaves_a_variation_all_the_rest()
    {
        _studio.Choose(1, 0);
        _studio.MoreLike(2, 0.5f);
        _studio.Choose(1, -1);
        _studio.MoreLike(0, 0.25f);
        _studio.Truncate(0.75f);
        _studio.Choose(0, 2);
        Assert.That(_studio.Sprites[1].Request, Is.EqualTo(new SpriteRequest(12).WithMutation(0.5f, 14).WithTruncation(0.75f).With("hat", "crown")), "'any' opens the hair alone");
        Assert.That(_studio.Sprites[1].Lineage.Further, Is.EqualTo(new[] { new Mutation(0.25f, 17) }));

        // The hair that the favourite had is kept, though no new sprite would get it.
        _studio.Lock(0, false);
        _studio.Lock(2, false);
        Assert.That(_studio.Sprites[2].Request, Is.EqualTo(new SpriteRequest(12).With("hair", "brown")));
        _studio.Truncate(0.5f);
        Assert.That(_studio.Sprites[2].Request, Is.EqualTo(new SpriteRequest(12).With("hair", "brown").WithTruncation(0.5f)));
        _studio.Choose(0, 1);
        Assert.That(_studio.Sprites[2].Request, Is.EqualTo(new SpriteRequest(12).With("hair", "brown").WithTruncation(0.5f).With("hat", "cap")));
        _studio.Choose(0, -1);
        Assert.That(_studio.Sprites[2].Request, Is.EqualTo(new SpriteRequest(12).With("hair", "brown").WithTruncation(0.5f)));
    }

    [Test]
    public void The_favourites_are_chosen_or_all_where_there_are_none()
    {
        Assert.That(_studio.Chosen(), Has.Count.EqualTo(4));
        _studio.Lock(3, true);
        Assert.That(_studio.Chosen().Select(sprite => sprite.Request), Is.EqualTo(new[] { new SpriteRequest(13) }));
    }

    private ulong[] Seeds() => [.. _studio.Sprites.Select(sprite => sprite.Request.Seed)];
}
