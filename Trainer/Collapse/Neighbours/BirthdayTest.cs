using System.Numerics;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>
/// The birthday test (Arora and Zhang, "Do GANs Actually Learn the Distribution? An Empirical Study", 2017): a batch of s sprites
/// that holds a duplicate with probability ½ tells of a support of about s² sprites.
/// </summary>
/// <remarks>
/// The share q of duplicates among all pairs of a sample gives s without any simulation: the s(s − 1)/2 pairs of a batch, taken as
/// independent, are all different with probability (1 − q)^(s(s − 1)/2). That is exact to first order in q for equally frequent sprites;
/// where some are much more frequent than others, duplicates come in clumps, and s and the support are on the low side.
/// </remarks>
/// <param name="DuplicateShare">The share of pairs that are near-duplicates, q, 0 to 1.</param>
/// <param name="BatchSize">The smallest whole s, at least 2.</param>
/// <param name="Support">s².</param>
/// <param name="IsLowerBound">
/// Whether no duplicate was found: <paramref name="BatchSize"/> and <paramref name="Support"/> are then what they exceed with a
/// confidence of <see cref="Confidence"/>, s being about half the sample; a first duplicate gives an estimate, which may be larger.
/// </param>
public readonly record struct BirthdayTest(double DuplicateShare, double BatchSize, double Support, bool IsLowerBound)
{
    /// <summary>The fewest sprites; with fewer, all figures are NaN.</summary>
    public const int MinimumRows = 30;

    /// <summary>The confidence of a lower bound.</summary>
    public const double Confidence = 0.95;

    /// <summary>A test that could not be made.</summary>
    public static BirthdayTest NotMeasured { get; } = new(double.NaN, double.NaN, double.NaN, false);

    /// <summary>Counts the near-duplicates among sprites; a threshold of 0 finds equal rows only.</summary>
    /// <param name="sprites">Features of a sample drawn as the generator is used.</param>
    /// <param name="threshold">The largest Euclidean distance between the features of near-duplicates, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is negative or NaN.</exception>
    public static BirthdayTest Of(FeatureMatrix sprites, double threshold)
    {
        if (!(threshold >= 0))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A distance is 0 or more.");

        return sprites.Rows < MinimumRows ? NotMeasured : Of(CountPairs(sprites, threshold), sprites.Rows);
    }

    /// <summary>Counts the near-duplicates among sprites whose neighbours are known, which is quick where there are few.</summary>
    internal static BirthdayTest Of(NearestNeighbours sprites, double threshold) =>
        Of(CountPairs(sprites.RowsInPairs(threshold), threshold), sprites.Features.Rows);

    /// <summary>Estimates from near-duplicates that were counted elsewhere.</summary>
    /// <param name="duplicatePairs">The unordered pairs of near-duplicates, 0 to n(n − 1)/2.</param>
    /// <param name="sprites">The size of the sample, n.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more such pairs than pairs, or fewer than none.</exception>
    public static BirthdayTest Of(long duplicatePairs, int sprites)
    {
        var pairs = sprites * (sprites - 1L) / 2;
        ArgumentOutOfRangeException.ThrowIfNegative(duplicatePairs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duplicatePairs, pairs);
        if (sprites < MinimumRows)
            return NotMeasured;

        // −ln(1 − q). None among all pairs has a chance of 5 % where q is as large as this bound.
        var share = duplicatePairs / (double)pairs;
        var hazard = duplicatePairs == 0 ? -Math.Log(1 - Confidence) / pairs : -Math.Log(1 - share);
        var size = SmallestBatch(Math.Log(2) / hazard);
        return new BirthdayTest(share, size, size * size, duplicatePairs == 0);
    }

    private static long CountPairs(FeatureMatrix sprites, double threshold)
    {
        var limit = SquaredDistances.Limit(threshold);
        var pairs = 0L;
        SquaredDistances.VisitPairs(sprites, (_, _, squared) => Interlocked.Add(ref pairs, CountUpTo(limit, squared)));
        return pairs;
    }

    private static int CountUpTo(float limit, ReadOnlySpan<float> squared)
    {
        // A comparison that holds gives −1.
        var counts = Vector<int>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= squared.Length; i += Vector<float>.Count)
            counts -= Vector.LessThanOrEqual(new Vector<float>(squared[i..]), new Vector<float>(limit));

        var count = Vector.Sum(counts);
        foreach (var distance in squared[i..])
            count += distance <= limit ? 1 : 0;

        return count;
    }

    /// <summary>The smallest s, at least 2, with as many pairs.</summary>
    private static double SmallestBatch(double pairs) => Math.Max(2, Math.Ceiling(0.5 + Math.Sqrt(0.25 + (2 * pairs))));
}
