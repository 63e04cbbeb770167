using System.Numerics;
using System.Runtime.CompilerServices;

namespace GanAssets.Trainer.Collapse;

/// <summary>Sums of the kernel (xᵀy/d + 1)³ over the rows of matrices, d being the number of columns.</summary>
/// <remarks>
/// A tile at a time: memory grows with the rows, never with their product. In double precision, since what is made of the sums is a
/// small difference of large ones. Each row is summed by one thread in a fixed order, so the result does not depend on the cores.
/// </remarks>
internal static class PolynomialKernel
{
    private const int RowBlock = 64;
    private const int TileRows = 4;

    private static readonly int PanelWidth = 2 * Vector<double>.Count;

    /// <summary>For each row of the first matrix, the sum of its kernel with all rows of the second.</summary>
    public static double[] RowSums(FeatureMatrix from, FeatureMatrix to)
    {
        var rows = Array.ConvertAll(from.Values, value => (double)value);
        var panels = Pack(to);
        var sums = new double[from.Rows];
        Parallel.For(0, (from.Rows + RowBlock - 1) / RowBlock, block =>
        {
            var first = block * RowBlock;
            var last = Math.Min(first + RowBlock, from.Rows);
            for (var panel = 0; panel < panels.Length; panel += PanelWidth * to.Columns)
            {
                for (var row = first; row < last; row += TileRows)
                    AddTile(rows, row, last, from.Columns, ref panels[panel], sums);
            }

            // The rows that fill up the last panel are 0, and their kernel with anything is exactly 1.
            var filled = (panels.Length / to.Columns) - to.Rows;
            for (var row = first; row < last; row++)
                sums[row] -= filled;
        });
        return sums;
    }

    /// <summary>For each row, its kernel with itself.</summary>
    public static double[] OfRowsWithThemselves(FeatureMatrix features)
    {
        var kernels = new double[features.Rows];
        for (var row = 0; row < kernels.Length; row++)
        {
            var product = 0.0;
            foreach (var value in features.Row(row))
                product += (double)value * value;

            var linear = (product / features.Columns) + 1;
            kernels[row] = linear * linear * linear;
        }

        return kernels;
    }

    /// <summary>Lays the rows out in panels of <see cref="PanelWidth"/>: in a panel, one feature of all its rows side by side.</summary>
    private static double[] Pack(FeatureMatrix features)
    {
        var count = (features.Rows + PanelWidth - 1) / PanelWidth;
        var panels = new double[count * PanelWidth * features.Columns];
        for (var row = 0; row < features.Rows; row++)
        {
            var start = (row / PanelWidth * PanelWidth * features.Columns) + (row % PanelWidth);
            var values = features.Row(row);
            for (var column = 0; column < values.Length; column++)
                panels[start + (column * PanelWidth)] = values[column];
        }

        return panels;
    }

    /// <summary>Four rows against one panel: eight products that stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTile(double[] rows, int row, int end, int columns, ref double panel, double[] sums)
    {
        // Past the last row the last one is computed again, for nobody.
        ref var a = ref rows[row * columns];
        ref var b = ref rows[Math.Min(row + 1, end - 1) * columns];
        ref var c = ref rows[Math.Min(row + 2, end - 1) * columns];
        ref var d = ref rows[Math.Min(row + 3, end - 1) * columns];
        var a0 = Vector<double>.Zero;
        var a1 = Vector<double>.Zero;
        var b0 = Vector<double>.Zero;
        var b1 = Vector<double>.Zero;
        var c0 = Vector<double>.Zero;
        var c1 = Vector<double>.Zero;
        var d0 = Vector<double>.Zero;
        var d1 = Vector<double>.Zero;
        for (var i = 0; i < columns; i++)
        {
            ref var features = ref Unsafe.Add(ref panel, i * 2 * Vector<double>.Count);
            var left = Vector.LoadUnsafe(ref features);
            var right = Vector.LoadUnsafe(ref features, (nuint)Vector<double>.Count);
            var x = new Vector<double>(Unsafe.Add(ref a, i));
            a0 = Vector.FusedMultiplyAdd(x, left, a0);
            a1 = Vector.FusedMultiplyAdd(x, right, a1);
            x = new Vector<double>(Unsafe.Add(ref b, i));
            b0 = Vector.FusedMultiplyAdd(x, left, b0);
            b1 = Vector.FusedMultiplyAdd(x, right, b1);
            x = new Vector<double>(Unsafe.Add(ref c, i));
            c0 = Vector.FusedMultiplyAdd(x, left, c0);
            c1 = Vector.FusedMultiplyAdd(x, right, c1);
            x = new Vector<double>(Unsafe.Add(ref d, i));
            d0 = Vector.FusedMultiplyAdd(x, left, d0);
            d1 = Vector.FusedMultiplyAdd(x, right, d1);
        }

        sums[row] += KernelSum(a0, a1, columns);
        if (row + 1 < end)
            sums[row + 1] += KernelSum(b0, b1, columns);

        if (row + 2 < end)
            sums[row + 2] += KernelSum(c0, c1, columns);

        if (row + 3 < end)
            sums[row + 3] += KernelSum(d0, d1, columns);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double KernelSum(Vector<double> left, Vector<double> right, int columns) =>
        Vector.Sum(Kernel(left, columns) + Kernel(right, columns));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Kernel(Vector<double> product, int columns)
    {
        var linear = (product / columns) + Vector<double>.One;
        return linear * linear * linear;
    }
}
