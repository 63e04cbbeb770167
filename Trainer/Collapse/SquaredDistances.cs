using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Collapse;

/// <summary>
/// Squared Euclidean distances between the rows of two matrices, a block at a time: memory grows with the rows, never with
/// their product.
/// </summary>
/// <remarks>
/// The differences themselves are squared, not expanded into ‖a‖² + ‖b‖² − 2ab: duplicates are at exactly 0, d(a, b) has
/// the same bits as d(b, a), and no result depends on the order of the rows. A ball's edge, which is itself such a distance,
/// can then be compared with ≤. For that the product must be fused or not fused always: an estimate, which may be either, could
/// differ between two calls. Sums are single precision, with a relative error of a few 1e-7.
/// </remarks>
internal static class SquaredDistances
{
    private const int RowBlock = 64;
    private const int ColumnBlock = 512;
    private const int TileRows = 4;

    private static readonly int PanelWidth = 2 * Vector<float>.Count;

    /// <summary>Calls the visitor with all distances from the rows of one matrix to the rows of another, on all cores.</summary>
    /// <exception cref="ArgumentException">The matrices have different numbers of columns.</exception>
    public static void Visit(FeatureMatrix from, FeatureMatrix to, DistanceBlockVisitor visit)
    {
        if (from.Columns != to.Columns)
            throw new ArgumentException($"Rows of {from.Columns} features cannot be compared with rows of {to.Columns}.", nameof(to));

        var panels = Pack(to);
        var blocks = (from.Rows + RowBlock - 1) / RowBlock;
        Parallel.For(
            0,
            blocks,
            () => new float[RowBlock * ColumnBlock],
            (block, _, buffer) =>
            {
                VisitRows(from, to, panels, block * RowBlock, 0, buffer, visit);
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
    /// <param name="visit">Is given a row, and the rows after it a part at a time.</param>
    /// <param name="finish">Is given each worker's state when all pairs are visited, one after another.</param>
    public static void VisitPairs<TState>(
        FeatureMatrix features, Func<TState> start, PairedDistancesVisitor<TState> visit, Action<TState> finish)
    {
        var panels = Pack(features);
        var blocks = (features.Rows + RowBlock - 1) / RowBlock;
        var states = new ConcurrentBag<TState>();
        var next = -1;

        // One state a core, kept to the end: Parallel.For would begin a new one every few hundred milliseconds.
        Parallel.For(0, Math.Min(Environment.ProcessorCount, blocks), _ =>
        {
            var state = start();
            var buffer = new float[RowBlock * ColumnBlock];
            for (var block = Interlocked.Increment(ref next); block < blocks; block = Interlocked.Increment(ref next))
            {
                VisitRows(features, features, panels, block * RowBlock, block * RowBlock, buffer, distances =>
                {
                    for (var i = 0; i < distances.Rows; i++)
                    {
                        var row = distances.FirstRow + i;
                        var skipped = Math.Max(0, row + 1 - distances.FirstColumn);
                        if (skipped < distances.Columns)
                            visit(row, distances.FirstColumn + skipped, distances.Row(i)[skipped..], state);
                    }
                });
            }

            states.Add(state);
        });
        foreach (var state in states)
            finish(state);
    }

    /// <summary>Lays the rows out in panels of <see cref="PanelWidth"/>: in a panel, one feature of all its rows side by side.</summary>
    private static float[] Pack(FeatureMatrix features)
    {
        var count = (features.Rows + PanelWidth - 1) / PanelWidth;
        var panels = new float[count * PanelWidth * features.Columns];
        for (var row = 0; row < features.Rows; row++)
        {
            var start = (row / PanelWidth * PanelWidth * features.Columns) + (row % PanelWidth);
            var values = features.Row(row);
            for (var column = 0; column < values.Length; column++)
                panels[start + (column * PanelWidth)] = values[column];
        }

        return panels;
    }

    private static void VisitRows(
        FeatureMatrix from, FeatureMatrix to, float[] panels, int firstRow, int start, float[] buffer, DistanceBlockVisitor visit)
    {
        var rows = Math.Min(RowBlock, from.Rows - firstRow);
        for (var firstColumn = start; firstColumn < to.Rows; firstColumn += ColumnBlock)
        {
            var columns = Math.Min(ColumnBlock, to.Rows - firstColumn);
            for (var column = 0; column < columns; column += PanelWidth)
            {
                ref var panel = ref panels[(firstColumn + column) * to.Columns];
                for (var row = 0; row < rows; row += TileRows)
                    Tile(from, firstRow + row, ref panel, ref buffer[(row * ColumnBlock) + column]);
            }

            visit(new DistanceBlock(buffer, ColumnBlock)
            {
                FirstRow = firstRow,
                Rows = rows,
                FirstColumn = firstColumn,
                Columns = columns,
            });
        }
    }

    /// <summary>Four rows against one panel: eight sums that stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile(FeatureMatrix from, int row, ref float panel, ref float result)
    {
        // Past the last row the last one is computed again, into rows of the buffer that nobody reads.
        var last = from.Rows - 1;
        ref var a = ref MemoryMarshal.GetReference(from.Row(row));
        ref var b = ref MemoryMarshal.GetReference(from.Row(Math.Min(row + 1, last)));
        ref var c = ref MemoryMarshal.GetReference(from.Row(Math.Min(row + 2, last)));
        ref var d = ref MemoryMarshal.GetReference(from.Row(Math.Min(row + 3, last)));
        var a0 = Vector<float>.Zero;
        var a1 = Vector<float>.Zero;
        var b0 = Vector<float>.Zero;
        var b1 = Vector<float>.Zero;
        var c0 = Vector<float>.Zero;
        var c1 = Vector<float>.Zero;
        var d0 = Vector<float>.Zero;
        var d1 = Vector<float>.Zero;
        var columns = from.Columns;
        for (var i = 0; i < columns; i++)
        {
            ref var features = ref Unsafe.Add(ref panel, i * 2 * Vector<float>.Count);
            var left = Vector.LoadUnsafe(ref features);
            var right = Vector.LoadUnsafe(ref features, (nuint)Vector<float>.Count);
            var x = new Vector<float>(Unsafe.Add(ref a, i));
            a0 = AddSquare(x - left, a0);
            a1 = AddSquare(x - right, a1);
            x = new Vector<float>(Unsafe.Add(ref b, i));
            b0 = AddSquare(x - left, b0);
            b1 = AddSquare(x - right, b1);
            x = new Vector<float>(Unsafe.Add(ref c, i));
            c0 = AddSquare(x - left, c0);
            c1 = AddSquare(x - right, c1);
            x = new Vector<float>(Unsafe.Add(ref d, i));
            d0 = AddSquare(x - left, d0);
            d1 = AddSquare(x - right, d1);
        }

        Store(a0, a1, ref result);
        Store(b0, b1, ref Unsafe.Add(ref result, ColumnBlock));
        Store(c0, c1, ref Unsafe.Add(ref result, 2 * ColumnBlock));
        Store(d0, d1, ref Unsafe.Add(ref result, 3 * ColumnBlock));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> AddSquare(Vector<float> difference, Vector<float> sum) =>
        Vector.FusedMultiplyAdd(difference, difference, sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<float> left, Vector<float> right, ref float target)
    {
        left.StoreUnsafe(ref target);
        right.StoreUnsafe(ref target, (nuint)Vector<float>.Count);
    }
}
