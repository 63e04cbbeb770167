using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Deduplication;

namespace GanAssets.Trainer.Collapse.Pixels;

/// <summary>
/// The training sprite nearest to each of some sprites in pixels: with colours multiplied by alpha, 8 bits a channel. Exact, over
/// all pairs.
/// </summary>
/// <remarks>
/// Held-out sprites are near to training ones too where a set holds near twins, so every figure here says something only beside
/// theirs. Copies with a few pixels changed show in <see cref="ShareWithin"/>, copies with a little noise over all of the sprite in
/// both it and <see cref="MedianPsnr"/>.
/// </remarks>
public sealed class PixelCopies
{
    // A part of the training sprites at a time, so that no second copy of a large set is held.
    private const int ChunkBytes = 32 << 20;

    private readonly PixelMatch[] _matches;
    private readonly SpriteSet _training;

    private PixelCopies(PixelMatch[] matches, SpriteSet training)
    {
        _matches = matches;
        _training = training;
    }

    /// <summary>The number of sprites.</summary>
    public int Count => _matches.Length;

    /// <summary>The share of sprites that equal a training sprite in every visible pixel, 0 to 1; NaN without sprites.</summary>
    public double ExactShare => Share(match => match.SquaredError == 0);

    /// <summary>The median PSNR of the sprites that equal no training sprite, in decibels; NaN where there is none.</summary>
    public double MedianPsnr
    {
        get
        {
            double[] finite = [.. Enumerable.Range(0, Count).Select(Psnr).Where(double.IsFinite)];
            return finite.Length == 0 ? double.NaN : Quantiles.Of(finite, 0.5);
        }
    }

    /// <summary>
    /// Compares each sprite with each training sprite. Two pixels differ where some channel, multiplied by alpha, differs by more
    /// than <see cref="Duplicates.NearTolerance"/> of 255.
    /// </summary>
    /// <param name="training">At least one sprite.</param>
    /// <param name="sprites">Any number of the same size.</param>
    /// <exception cref="ArgumentException">There is no training sprite, or the sizes differ.</exception>
    public static PixelCopies Of(SpriteSet training, SpriteSet sprites)
    {
        ArgumentOutOfRangeException.ThrowIfZero(training.Count, nameof(training));
        if ((training.Width, training.Height) != (sprites.Width, sprites.Height))
        {
            throw new ArgumentException(
                $"Sprites of {sprites.Width}×{sprites.Height} cannot be compared with ones of {training.Width}×{training.Height}.", nameof(sprites));
        }

        var order = new PixelOrder(training);
        var matches = new PixelMatch[sprites.Count];
        Array.Fill(matches, PixelMatch.None(FewPixels(training)));
        var size = Math.Clamp(ChunkBytes / order.Length, 1, training.Count);
        var chunk = new byte[size * order.Length];
        for (var first = 0; first < training.Count; first += size)
        {
            var count = Math.Min(size, training.Count - first);
            Parallel.For(0, count, i => order.Write(training.Pixels(first + i), chunk.AsSpan(i * order.Length, order.Length)));
            Parallel.For(0, sprites.Count, sprite =>
            {
                var pixels = new byte[order.Length];
                order.Write(sprites.Pixels(sprite), pixels);
                for (var i = 0; i < count; i++)
                    matches[sprite] = matches[sprite].Update(pixels, chunk.AsSpan(i * order.Length, order.Length), first + i);
            });
        }

        return new PixelCopies(matches, training);
    }

    /// <summary>
    /// The number of pixels up to which a sprite counts as a copy with a few pixels changed: the share by which near duplicates in a
    /// data set may differ, and one at least.
    /// </summary>
    /// <param name="sprites">Sprites of the size in question.</param>
    public static int FewPixels(SpriteSet sprites) => Math.Max(1, (int)(Duplicates.NearShare * sprites.Width * sprites.Height));

    /// <summary>The index of the training sprite with the least squared error, the first of several.</summary>
    public int Nearest(int sprite) => _matches[sprite].Nearest;

    /// <summary>
    /// The peak signal-to-noise ratio of a sprite to the <see cref="Nearest"/> training sprite, over all four channels, in decibels:
    /// infinite where they are equal.
    /// </summary>
    public double Psnr(int sprite)
    {
        var meanSquare = _matches[sprite].SquaredError / (double)_training.SpriteLength;
        return 10 * Math.Log10(byte.MaxValue * byte.MaxValue / meanSquare);
    }

    /// <summary>The share of sprites that differ from some training sprite in at most so many pixels, 0 to 1; NaN without sprites.</summary>
    /// <param name="pixels">0 to <see cref="FewPixels"/>, and as a rule the latter.</param>
    /// <exception cref="ArgumentOutOfRangeException">More pixels than <see cref="FewPixels"/>: so far they are not counted.</exception>
    public double ShareWithin(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pixels, FewPixels(_training));
        return Share(match => match.FewestDiffering <= pixels);
    }

    private double Share(Func<PixelMatch, bool> predicate) => _matches.Count(predicate) / (double)Count;
}
