using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Export;

/// <summary>Four sprites of one pixel with two attributes.</summary>
internal static class TestSprites
{
    public static SpriteSet Labelled => new(
        1,
        1,
        new byte[16],
        new AttributeSchema([new AttributeDefinition("hair", ["red", "dark"]), new AttributeDefinition("hat", ["none", "cap", "crown"])]),
        [0, 0, 0, 1, 1, 1, 0, 1],
        ["a", "b", "c", "d"]);

    public static SpriteSet Unlabelled => new(1, 1, new byte[8], new AttributeSchema([]), [], ["a", "b"]);
}
