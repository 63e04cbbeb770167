using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>Three digits each, drawn at random, as the red, green and blue of a picture of 32×32 pixels.</summary>
/// <param name="digits">The digits to draw from.</param>
internal sealed class DigitStacks(DigitImages digits)
{
    /// <summary>Digits in a stack.</summary>
    public const int Height = 3;

    /// <summary>The numbers of a stack: red, green and blue, one 32×32 plane after the other.</summary>
    public const int Length = Height * PlaneLength;

    private const int Channels = Height + 1;
    private const int Side = DigitClassifier.Side;
    private const int PlaneLength = Side * Side;

    /// <summary>The chance of each of the 1000 modes; 100·red + 10·green + blue is a mode's number.</summary>
    public IReadOnlyList<double> Weights()
    {
        var shares = digits.Shares;
        return [.. from red in shares from green in shares from blue in shares select red * green * blue];
    }

    /// <summary>Draws stacks as they are measured.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>Brightness in 0…1, a row of <see cref="Length"/> each.</returns>
    public FeatureMatrix Draw(int count, long seed)
    {
        var random = new SplitMix64((ulong)seed);
        var planes = new float[count * Length];
        for (var plane = 0; plane < count * Height; plane++)
        {
            DigitPadding.Write(digits.Pixels(random.NextBelow(digits.Count)), planes.AsSpan(plane * PlaneLength, PlaneLength));
        }

        return new FeatureMatrix(planes, count, Length);
    }

    /// <summary>Draws stacks as opaque sprites without attributes.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="seed">The seed.</param>
    public SpriteSet Sprites(int count, long seed)
    {
        var random = new SplitMix64((ulong)seed);
        var rgba = new byte[count * PlaneLength * Channels];
        for (var stack = 0; stack < count; stack++)
        {
            WriteSprite(Draw(1, (long)random.Next()).Row(0), rgba.AsSpan(stack * PlaneLength * Channels));
        }

        return ToSprites(rgba);
    }

    /// <summary>Stacks as opaque sprites without attributes.</summary>
    public static SpriteSet ToSprites(FeatureMatrix stacks)
    {
        var rgba = new byte[stacks.Rows * PlaneLength * Channels];
        for (var stack = 0; stack < stacks.Rows; stack++)
        {
            WriteSprite(stacks.Row(stack), rgba.AsSpan(stack * PlaneLength * Channels));
        }

        return ToSprites(rgba);
    }

    private static void WriteSprite(ReadOnlySpan<float> stack, Span<byte> rgba)
    {
        for (var pixel = 0; pixel < PlaneLength; pixel++)
        {
            for (var channel = 0; channel < Height; channel++)
            {
                rgba[(pixel * Channels) + channel] = (byte)Math.Round(byte.MaxValue * Math.Clamp(stack[(channel * PlaneLength) + pixel], 0, 1));
            }

            rgba[(pixel * Channels) + Height] = byte.MaxValue;
        }
    }

    private static SpriteSet ToSprites(byte[] rgba)
    {
        var names = Enumerable.Range(0, rgba.Length / (PlaneLength * Channels)).Select(stack => $"{stack:000000}.png");
        return new SpriteSet(Side, Side, rgba, new AttributeSchema([]), [], [.. names]);
    }
}
