using System.Runtime.Intrinsics;
using MathNet.Numerics.LinearAlgebra.Double;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Products of the rows of matrices with each other, in double precision.</summary>
internal static class GramMatrix
{
    /// <summary>The products of all rows of a matrix with each other; exactly symmetric.</summary>
    /// <param name="rows">N×F numbers, row after row; N is small.</param>
    /// <param name="features">F.</param>
    public static DenseMatrix Of(double[] rows, int features)
    {
        var blocks = Blocks(rows, rows, features);
        var gram = new DenseMatrix(rows.Length / features);
        var buffer = PairBlocks<double>.NewBuffer();
        for (var strip = 0; strip < blocks.Strips; strip++)
        {
            blocks.Visit(strip, buffer, block =>
            {
                for (var i = 0; i < block.Rows; i++)
                {
                    for (var j = 0; j < block.Columns; j++)
                        gram[block.FirstRow + i, block.FirstColumn + j] = block.Row(i)[j];
                }
            });
        }

        return gram;
    }

    /// <summary>The products of the rows of two matrices, which may be the same, a block at a time.</summary>
    /// <param name="from">N×F numbers, row after row.</param>
    /// <param name="to">M×F numbers.</param>
    /// <param name="features">F.</param>
    public static PairBlocks<double> Blocks(double[] from, double[] to, int features) => Vector512.IsHardwareAccelerated
        ? new TiledPairBlocks<double, Products512>(from, to, features)
        : new TiledPairBlocks<double, Products>(from, to, features);
}
