using System.Runtime.CompilerServices;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Computes blocks in tiles whose sums stay in the processor's registers.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
/// <typeparam name="TLanes">What is summed, in vectors that the processor has.</typeparam>
internal sealed class TiledPairBlocks<T, TLanes>(T[] from, T[] to, int features) : PairBlocks<T>(from, to, features)
    where TLanes : struct, ILanes<TLanes, T>
{
    private const int TileRows = 4;

    private readonly T[] _panels = Pack(to, features);

    private static int PanelWidth => 2 * TLanes.Count;

    protected override void Fill(int firstRow, int rows, int firstColumn, int columns, T[] buffer)
    {
        for (var column = 0; column < columns; column += PanelWidth)
        {
            ref var panel = ref _panels[(firstColumn + column) * Features];
            for (var row = 0; row < rows; row += TileRows)
                Tile(firstRow + row, ref panel, ref buffer[(row * Stride) + column]);
        }
    }

    /// <summary>Lays the rows out in panels of <see cref="PanelWidth"/>: in a panel, one feature of all its rows side by side.</summary>
    private static T[] Pack(T[] values, int features)
    {
        var rows = values.Length / features;
        var panels = new T[(rows + PanelWidth - 1) / PanelWidth * PanelWidth * features];
        for (var row = 0; row < rows; row++)
        {
            var start = (row / PanelWidth * PanelWidth * features) + (row % PanelWidth);
            for (var i = 0; i < features; i++)
                panels[start + (i * PanelWidth)] = values[(row * features) + i];
        }

        return panels;
    }

    /// <summary>Four rows against one panel: eight sums that stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tile(int row, ref T panel, ref T result)
    {
        // Past the last row the last one is computed again, into rows of the buffer that nobody reads.
        var features = Features;
        var last = From.Length - features;
        ref var a = ref From[row * features];
        ref var b = ref From[Math.Min((row + 1) * features, last)];
        ref var c = ref From[Math.Min((row + 2) * features, last)];
        ref var d = ref From[Math.Min((row + 3) * features, last)];
        var (a0, a1) = (default(TLanes), default(TLanes));
        var (b0, b1) = (default(TLanes), default(TLanes));
        var (c0, c1) = (default(TLanes), default(TLanes));
        var (d0, d1) = (default(TLanes), default(TLanes));
        for (var i = 0; i < features; i++)
        {
            ref var feature = ref Unsafe.Add(ref panel, i * 2 * TLanes.Count);
            var left = TLanes.Load(ref feature);
            var right = TLanes.Load(ref Unsafe.Add(ref feature, TLanes.Count));
            var x = TLanes.Of(Unsafe.Add(ref a, i));
            a0 = TLanes.Add(x, left, a0);
            a1 = TLanes.Add(x, right, a1);
            x = TLanes.Of(Unsafe.Add(ref b, i));
            b0 = TLanes.Add(x, left, b0);
            b1 = TLanes.Add(x, right, b1);
            x = TLanes.Of(Unsafe.Add(ref c, i));
            c0 = TLanes.Add(x, left, c0);
            c1 = TLanes.Add(x, right, c1);
            x = TLanes.Of(Unsafe.Add(ref d, i));
            d0 = TLanes.Add(x, left, d0);
            d1 = TLanes.Add(x, right, d1);
        }

        Store(a0, a1, ref result);
        Store(b0, b1, ref Unsafe.Add(ref result, Stride));
        Store(c0, c1, ref Unsafe.Add(ref result, 2 * Stride));
        Store(d0, d1, ref Unsafe.Add(ref result, 3 * Stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(TLanes left, TLanes right, ref T target)
    {
        left.Store(ref target);
        right.Store(ref Unsafe.Add(ref target, TLanes.Count));
    }
}
