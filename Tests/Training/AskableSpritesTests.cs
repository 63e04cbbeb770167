using GanAssets.Trainer.Data;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

internal sealed class AskableSpritesTests
{
    private static readonly AttributeSchema _schema = new([new("hair", ["red", "black"]), new("skin", ["dark", "pale"])]);

    [Test]
    public void Unknown_is_left_out_only_where_no_learned_sprite_is_unknown()
    {
        var learned = Set([0, 0, 1, -1]);
        var sprites = Set([0, 1, 1, -1, -1, 0, -1, -1, 1, 1]);
        Assert.That(AskableSprites.Of(sprites, learned).Names, Is.EqualTo(["0", "1", "4"]));
        Assert.That(AskableSprites.Of(learned, learned), Is.SameAs(learned));
    }

    private static SpriteSet Set(int[] labels) =>
        new(8, 8, new byte[labels.Length / 2 * 8 * 8 * 4], _schema, labels, [.. Enumerable.Range(0, labels.Length / 2).Select(i => $"{i}")]);
}
