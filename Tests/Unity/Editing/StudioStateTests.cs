using GanAssets.Tests.Runtime;
using GanAssets.Unity.Editing;

namespace GanAssets.Tests.Unity.Editing;

internal sealed class StudioStateTests
{
    private static readonly ModelCard Card = ModelCard.Parse(new TinyCard().Json);

    [Test]
    public void A_studio_goes_on_where_the_saved_one_was()
    {
        var studio = Studio();
        studio.Choose(0, 2);
        studio.Truncate(0.5f);
        studio.MoreLike(1, 0.25f);
        studio.MoreLike(2, 0.125f);
        studio.Choose(1, 0);
        studio.Lock(3, true);

        var saved = new StudioState();
        UnitySerialization.Copy(new StudioState(studio), saved);
        Assert.That(saved.Fits(Card, 4), Is.True);
        var changed = new List<int>();
        var restored = new SpriteStudio(Card, saved, (index, _) => changed.Add(index));

        AssertSame(restored, studio);
        Assert.That(changed, Is.Empty);
        restored.MoreLike(0, 0.5f);
        studio.MoreLike(0, 0.5f);
        AssertSame(restored, studio);
        Assert.That(changed, Is.Empty.Or.All.LessThan(4));
        restored.Roll();
        studio.Roll();
        AssertSame(restored, studio);
    }

    [Test]
    public void A_state_fits_its_own_model_and_number_alone()
    {
        var saved = new StudioState(Studio());
        Assert.That(saved.Fits(Card, 5), Is.False);
        Assert.That(saved.Fits(ModelCard.Parse(new TinyCard { Width = 8 }.Json), 4), Is.False);
        Assert.That(new StudioState().Fits(Card, 4), Is.False);
    }

    private static SpriteStudio Studio() => new(Card, 4, 10, (_, _) => { });

    private static void AssertSame(SpriteStudio actual, SpriteStudio expected)
    {
        Assert.That(actual.Values, Is.EqualTo(expected.Values));
        Assert.That(actual.Truncation, Is.EqualTo(expected.Truncation));
        Assert.That(actual.NextSeed, Is.EqualTo(expected.NextSeed));
        Assert.That(actual.Sprites.Select(sprite => sprite.IsLocked), Is.EqualTo(expected.Sprites.Select(sprite => sprite.IsLocked)));
        Assert.That(actual.Sprites.Select(sprite => sprite.Request), Is.EqualTo(expected.Sprites.Select(sprite => sprite.Request)));
        Assert.That(actual.Sprites.Select(sprite => sprite.Lineage.Further), Is.EqualTo(expected.Sprites.Select(sprite => sprite.Lineage.Further)));
    }
}
