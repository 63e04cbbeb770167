using System.Collections.Concurrent;
using System.Runtime.Intrinsics;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Squared Euclidean distances between the rows of two matrices, a block at a time.</summary>
/// <remarks>
/// The differences themselves are squared, not expanded into ‖a‖² + ‖b‖² − 2ab: duplicates are at exactly 0, d(a, b) has
/// the same bits as d(b, a), and no result depends on the order of the rows. A ball's edge, which is itself such a distance,
/// can then be compared with ≤. For that the product must be fused or not fused always: an estimate, which may be either, could
/// differ between two calls. Sums are single precision, with a relative error of a few 1e-7.
/// </remarks>
internal static class SquaredDistances
{
    /// <summary>The squared distance up to which rows are at most so far apart. Of the root of a squared distance it is that one again.</summary>
    public static float Limit(double distance) => (float)(distance * distance);

    /// <summary>Calls the visitor with all distances from the rows of one matrix to the rows of another, on all cores.</summary>
    /// <exception cref="ArgumentException">The matrices have different numbers of columns.</exception>
    public static void Visit(FeatureMatrix from, FeatureMatrix to, PairBlockVisitor<float> visit)
    {
        if (from.Columns != to.Columns)
            throw new ArgumentException($"Rows of {from.Columns} features cannot be compared with rows of {to.Columns}.", nameof(to));

        var blocks = Blocks(from, to);
        Parallel.For(
            0,
            blocks.Strips,
            PairBlocks<float>.NewBuffer,
            (strip, _, buffer) =>
            {
                blocks.Visit(strip, buffer, visit);
                return buffer;
            },
            static _ => { });
    }

    /// <summary>
    /// Calls the visitor with the distance of each pair of different rows once, on all cores. That is half the work of
    /// <see cref="Visit"/>, and since the distance is the same both ways, no less exact.
    /// </summary>
    /// <typeparam name="TState">What one worker collects.</typeparam>
    /// <param name="features">The rows.</param>
    /// <param name="start">Makes the state of a worker.</param>
    /// <param name="visit">Is given a row, the rows after it a part at a time, and the state of the worker that calls.</param>
    /// <param name="finish">Is given each worker's state when all pairs are visited, one after another.</param>
    public static void VisitPairs<TState>(
        FeatureMatrix features, Func<TState> start, PairedDistancesVisitor<TState> visit, Action<TState> finish)
    {
        var blocks = Blocks(features, features);
        var states = new ConcurrentBag<TState>();
        var next = -1;

        // One state a core, kept to the end: Parallel.For would begin a new one every few hundred milliseconds.
        Parallel.For(0, Math.Min(Environment.ProcessorCount, blocks.Strips), _ =>
        {
            var state = start();
            var buffer = PairBlocks<float>.NewBuffer();
            for (var strip = Interlocked.Increment(ref next); strip < blocks.Strips; strip = Interlocked.Increment(ref next))
                blocks.VisitPairs(strip, buffer, (row, firstOther, squared) => visit(row, firstOther, squared, state));

            states.Add(state);
        });
        foreach (var state in states)
            finish(state);
    }

    /// <summary>Calls the visitor with the distance of each pair of different rows once, on all cores; the parts of one row come from one thread.</summary>
    public static void VisitPairs(FeatureMatrix features, PairRowVisitor<float> visit) =>
        VisitPairs(features, () => visit, static (row, firstOther, squared, visit) => visit(row, firstOther, squared), static _ => { });

    private static PairBlocks<float> Blocks(FeatureMatrix from, FeatureMatrix to) => Vector512.IsHardwareAccelerated
        ? new TiledPairBlocks<float, SquaredDifferences512>(from.Values, to.Values, from.Columns)
        : new TiledPairBlocks<float, SquaredDifferences>(from.Values, to.Values, from.Columns);
}
