using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

/// <summary>
/// A world small enough to be learned in seconds: one shape in one colour on a transparent sprite of 8×8 pixels. Colour and
/// shape are its attributes; the place, one of 16, and the shade, one of two, are not named, and so are what a generator may
/// vary.
/// </summary>
internal static class ColoredShapes
{
    public const int Side = 8;
    private const int Box = 5;

    private static readonly uint[][] Shades = [[0x3050F0FF, 0x203090FF], [0x30C040FF, 0x208030FF], [0xF04030FF, 0x902820FF]];

    public static AttributeSchema Schema { get; } = new(
        [new AttributeDefinition("color", ["blue", "green", "red"]), new AttributeDefinition("shape", ["cross", "frame", "square"])]);

    /// <summary>Draws sprites whose every property is drawn by the seed.</summary>
    public static SpriteSet Draw(int count, int seed)
    {
        var random = new Random(seed);
        var labels = new int[2 * count];
        var places = new (int Left, int Top, int Shade)[count];
        for (var i = 0; i < count; i++)
        {
            (labels[2 * i], labels[(2 * i) + 1]) = (random.Next(3), random.Next(3));
            places[i] = (random.Next(Side - Box + 1), random.Next(Side - Box + 1), random.Next(2));
        }

        var set = Sprites.Draw(count, Side, Side, (sprite, x, y) =>
        {
            var (left, top, shade) = places[sprite];
            return Covers(labels[(2 * sprite) + 1], x - left, y - top) ? Shades[labels[2 * sprite]][shade] : 0;
        });
        return new SpriteSet(Side, Side, set.Rgba, Schema, labels, set.Names);
    }

    /// <summary>The same with every pixel enlarged to a block.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Draws their properties.</param>
    /// <param name="scale">Side of the blocks.</param>
    public static SpriteSet Draw(int count, int seed, int scale)
    {
        var set = Draw(count, seed);
        return new SpriteSet(Side * scale, Side * scale, PixelScale.Enlarge(set.Rgba, Side, scale), set.Schema, set.Labels, set.Names);
    }

    private static bool Covers(int shape, int x, int y) => x is >= 0 and < Box && y is >= 0 and < Box && shape switch
    {
        0 => x == Box / 2 || y == Box / 2,
        1 => x is 0 or Box - 1 || y is 0 or Box - 1,
        _ => true,
    };
}
