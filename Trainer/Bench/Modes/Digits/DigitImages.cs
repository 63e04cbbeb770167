using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>Handwritten digits, each with the number that it shows.</summary>
/// <param name="Brightness">N×28×28 bytes, 0 being the ground.</param>
/// <param name="Numbers">N numbers from 0 to 9.</param>
internal sealed record DigitImages(byte[] Brightness, int[] Numbers)
{
    /// <summary>The side of a digit in pixels.</summary>
    public const int Side = 28;

    /// <summary>How many numbers there are.</summary>
    public const int Classes = 10;

    private const int Length = Side * Side;

    /// <summary>The number of digits, N.</summary>
    public int Count => Numbers.Length;

    /// <summary>The share of each number.</summary>
    public IReadOnlyList<double> Shares => [.. Enumerable.Range(0, Classes).Select(number => Numbers.Count(own => own == number) / (double)Count)];

    /// <summary>Reads the fetched set.</summary>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="InputException">It cannot be read, or does not hold digits.</exception>
    public static DigitImages Load(string folder)
    {
        var sprites = SpriteInput.Load(folder);
        if (sprites.Width != Side || sprites.Height != Side || sprites.Schema.Count != 1 || sprites.Schema.Attributes[0].Values.Count != Classes || sprites.HasUnknown(0))
        {
            throw new InputException($"{folder}: does not hold digits of {Side}×{Side} pixels, all ten of them and each labelled; remove it, and ganassets data fetch digits makes it anew.");
        }

        return Of(sprites);
    }

    /// <summary>The digits at the given indices, copied.</summary>
    public DigitImages Subset(ReadOnlySpan<int> indices)
    {
        var brightness = new byte[indices.Length * Length];
        var numbers = new int[indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            Pixels(indices[i]).CopyTo(brightness.AsSpan(i * Length));
            numbers[i] = Numbers[indices[i]];
        }

        return new DigitImages(brightness, numbers);
    }

    /// <summary>The pixels of one digit, 28×28 bytes.</summary>
    public ReadOnlySpan<byte> Pixels(int index) => Brightness.AsSpan(index * Length, Length);

    private static DigitImages Of(SpriteSet sprites)
    {
        var brightness = new byte[sprites.Count * Length];
        for (var i = 0; i < brightness.Length; i++)
        {
            brightness[i] = sprites.Rgba[i * 4];
        }

        // The values stand in the order of their names, and these are 0 to 9.
        return new DigitImages(brightness, sprites.Labels);
    }
}
