using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data.Deduplication;

/// <summary>Sprites of random blocks in which no two are alike, and copies of them that are damaged in known ways.</summary>
internal static class Speckled
{
    public const int Side = 16;

    private const int Box = 12;
    private const int Margin = (Side - Box) / 2;

    /// <summary>The pixels that are visible in each sprite.</summary>
    public const int Visible = Box * Box;

    /// <summary>Draws sprites of 4×4 opaque blocks, a random colour each, inside a transparent margin.</summary>
    public static SpriteSet Draw(int count, int seed)
    {
        var random = new Random(seed);
        var colors = new uint[count, 3, 3];
        for (var sprite = 0; sprite < count; sprite++)
        {
            for (var block = 0; block < 9; block++)
            {
                colors[sprite, block / 3, block % 3] = ((uint)random.Next(1 << 24) << 8) | 0xFF;
            }
        }

        return Sprites.Draw(count, Side, Side, (sprite, x, y) =>
            x is >= Margin and < Side - Margin && y is >= Margin and < Side - Margin ? colors[sprite, (y - Margin) / 4, (x - Margin) / 4] : 0);
    }

    /// <summary>Gives some of the visible pixels, counted from the upper left one, another colour.</summary>
    public static void Repaint(SpriteSet set, int sprite, int pixels)
    {
        for (var i = 0; i < pixels; i++)
        {
            var at = (sprite * set.SpriteLength) + ((((Margin + (i / Box)) * Side) + Margin + (i % Box)) * 4);
            set.Rgba[at] ^= 0x80;
        }
    }

    /// <summary>Shifts every channel of every visible pixel by at most that much.</summary>
    public static void AddNoise(SpriteSet set, int sprite, int most, Random random)
    {
        for (var i = sprite * set.SpriteLength; i < (sprite + 1) * set.SpriteLength; i++)
        {
            if (i % 4 < 3 && set.Rgba[i | 3] > 0)
            {
                set.Rgba[i] = (byte)Math.Clamp(set.Rgba[i] + random.Next(-most, most + 1), 0, 255);
            }
        }
    }

    /// <summary>Makes one sprite's pixels those of another.</summary>
    public static void Copy(SpriteSet set, int from, int to) => set.Pixels(from).CopyTo(set.Rgba.AsSpan(to * set.SpriteLength));

    /// <summary>The set with one attribute, <c>kind</c>, of the values <c>a</c>, <c>b</c> and <c>c</c>.</summary>
    public static SpriteSet Labelled(SpriteSet set, Func<int, int> label) => new(
        set.Width,
        set.Height,
        set.Rgba,
        new AttributeSchema([new AttributeDefinition("kind", ["a", "b", "c"])]),
        [.. Enumerable.Range(0, set.Count).Select(label)],
        set.Names);
}
