using System.Runtime.InteropServices;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Plants;

/// <summary>Generators whose sprites are stolen or spoiled; their attributes are those of the sprites that they were made from.</summary>
internal static class PixelPlants
{
    private const int Channels = 4;
    private const int Alpha = 3;

    // A third of the range either way: the sprite is still to be made out.
    private const int HeavyNoise = 80;

    /// <summary>Training sprites, each at most once where there are enough.</summary>
    public static SpriteSet Copies(PlantSource source)
    {
        var rows = Enumerable.Range(0, source.Training.Count).Shuffled(source.Random());
        return source.Training.Subset([.. Enumerable.Range(0, source.Pool.Count).Select(i => rows[i % rows.Length])]);
    }

    /// <summary>Training sprites, in each of which one visible pixel has taken the colour of another.</summary>
    public static SpriteSet ChangedCopies(PlantSource source)
    {
        var random = source.Random();
        return Change(Copies(source), (_, pixels) =>
        {
            var colors = MemoryMarshal.Cast<byte, uint>(pixels);
            var visible = VisiblePixels(pixels).Shuffled(random);
            for (var i = 1; i < visible.Length; i++)
            {
                if (colors[visible[i]] != colors[visible[0]])
                {
                    colors[visible[0]] = colors[visible[i]];
                    return;
                }
            }
        });
    }

    /// <summary>Real sprites through a binomial filter of 3×3 pixels (weights 1, 2, 1 each way), colours weighted by alpha.</summary>
    public static SpriteSet Blurred(PlantSource source) => Change(source.Pool, (sprites, pixels) =>
    {
        var sharp = pixels.ToArray();
        for (var i = 0; i < pixels.Length / Channels; i++)
        {
            Blur(sharp, pixels.Slice(i * Channels, Channels), i % sprites.Width, i / sprites.Width, sprites);
        }
    });

    /// <summary>Opaque pixels of random colours.</summary>
    public static SpriteSet Noise(PlantSource source)
    {
        var random = source.Random();
        return Change(source.Pool, (_, pixels) =>
        {
            for (var i = 0; i < pixels.Length; i++)
            {
                pixels[i] = i % Channels == Alpha ? byte.MaxValue : (byte)random.NextBelow(256);
            }
        });
    }

    /// <summary>Real sprites whose visible pixels are strongly noisy, each channel on its own.</summary>
    public static SpriteSet Noisy(PlantSource source)
    {
        var random = source.Random();
        return Change(source.Pool, (_, pixels) =>
        {
            for (var i = 0; i < pixels.Length; i++)
            {
                if (i % Channels != Alpha && pixels[i - (i % Channels) + Alpha] > 0)
                {
                    pixels[i] = (byte)Math.Clamp(pixels[i] + random.NextBelow((2 * HeavyNoise) + 1) - HeavyNoise, 0, byte.MaxValue);
                }
            }
        });
    }

    private delegate void PixelChange(SpriteSet sprites, Span<byte> pixels);

    private static SpriteSet Change(SpriteSet sprites, PixelChange change)
    {
        var rgba = sprites.Rgba.ToArray();
        for (var i = 0; i < sprites.Count; i++)
        {
            change(sprites, rgba.AsSpan(i * sprites.SpriteLength, sprites.SpriteLength));
        }

        return new SpriteSet(sprites.Width, sprites.Height, rgba, sprites.Schema, sprites.Labels, sprites.Names);
    }

    private static int[] VisiblePixels(ReadOnlySpan<byte> pixels)
    {
        var visible = new List<int>();
        for (var i = 0; i < pixels.Length / Channels; i++)
        {
            if (pixels[(i * Channels) + Alpha] > 0)
            {
                visible.Add(i);
            }
        }

        return [.. visible];
    }

    private static void Blur(byte[] sharp, Span<byte> blurred, int x, int y, SpriteSet size)
    {
        Span<int> sums = stackalloc int[Channels];
        sums.Clear();
        var weights = 0;
        for (var (dy, row) = (-1, y - 1); dy <= 1; dy++, row++)
        {
            for (var (dx, column) = (-1, x - 1); dx <= 1; dx++, column++)
            {
                if (row < 0 || row >= size.Height || column < 0 || column >= size.Width)
                {
                    continue;
                }

                var weight = (2 - Math.Abs(dx)) * (2 - Math.Abs(dy));
                var at = ((row * size.Width) + column) * Channels;
                var alpha = weight * sharp[at + Alpha];
                for (var channel = 0; channel < Alpha; channel++)
                {
                    sums[channel] += alpha * sharp[at + channel];
                }

                sums[Alpha] += alpha;
                weights += weight;
            }
        }

        for (var channel = 0; channel < Alpha; channel++)
        {
            blurred[channel] = sums[Alpha] == 0 ? (byte)0 : (byte)((sums[channel] + (sums[Alpha] / 2)) / sums[Alpha]);
        }

        blurred[Alpha] = (byte)((sums[Alpha] + (weights / 2)) / weights);
    }
}
