using System.Numerics;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>Sums of the kernel (xᵀy/d + 1)³ over the rows of matrices, d being the number of columns.</summary>
/// <remarks>
/// In double precision, since what is made of the sums is a small difference of large ones. A pair's kernel is computed once and added to
/// the sums of both its rows. Every share of the rows has sums of its own, and the shares are added in order, so the result does not
/// depend on the cores.
/// </remarks>
internal static class PolynomialKernel
{
    private const int Shares = 32;

    /// <summary>For each row, the sum of its kernel with all other rows.</summary>
    public static double[] SumsWithin(FeatureMatrix features)
    {
        var blocks = Blocks(features, features);
        return InShares(blocks, features.Rows, (strip, buffer, sums) => blocks.VisitPairs(strip, buffer, (row, firstOther, products) =>
            sums[row] += AddKernels(products, sums.AsSpan(firstOther), features.Columns)));
    }

    /// <summary>For each row of either matrix, the sum of its kernel with all rows of the other.</summary>
    public static (double[] First, double[] Second) SumsBetween(FeatureMatrix first, FeatureMatrix second)
    {
        var blocks = Blocks(first, second);
        var firstSums = new double[first.Rows];
        var secondSums = InShares(blocks, second.Rows, (strip, buffer, sums) => blocks.Visit(strip, buffer, block =>
        {
            for (var i = 0; i < block.Rows; i++)
                firstSums[block.FirstRow + i] += AddKernels(block.Row(i), sums.AsSpan(block.FirstColumn), first.Columns);
        }));
        return (firstSums, secondSums);
    }

    private static double[] InShares(PairBlocks<double> blocks, int rows, Action<int, double[], double[]> visitStrip)
    {
        var shares = new double[Math.Min(Shares, blocks.Strips)][];
        Parallel.For(0, shares.Length, share =>
        {
            shares[share] = new double[rows];
            var buffer = PairBlocks<double>.NewBuffer();
            for (var strip = share; strip < blocks.Strips; strip += Shares)
                visitStrip(strip, buffer, shares[share]);
        });

        var total = new double[rows];
        foreach (var share in shares)
        {
            for (var row = 0; row < rows; row++)
                total[row] += share[row];
        }

        return total;
    }

    /// <summary>Adds to each total the kernel of its product, and returns their sum.</summary>
    private static double AddKernels(ReadOnlySpan<double> products, Span<double> totals, int columns)
    {
        var scale = 1.0 / columns;
        var sums = Vector<double>.Zero;
        var width = Vector<double>.Count;
        var i = 0;
        for (; i + width <= products.Length; i += width)
        {
            var linear = (new Vector<double>(products[i..]) * scale) + Vector<double>.One;
            var kernels = linear * linear * linear;
            (new Vector<double>(totals[i..]) + kernels).CopyTo(totals[i..]);
            sums += kernels;
        }

        var sum = Vector.Sum(sums);
        for (; i < products.Length; i++)
        {
            var linear = (products[i] * scale) + 1;
            totals[i] += linear * linear * linear;
            sum += linear * linear * linear;
        }

        return sum;
    }

    private static PairBlocks<double> Blocks(FeatureMatrix from, FeatureMatrix to)
    {
        var first = Array.ConvertAll(from.Values, value => (double)value);
        var second = from == to ? first : Array.ConvertAll(to.Values, value => (double)value);
        return GramMatrix.Blocks(first, second, from.Columns);
    }
}
