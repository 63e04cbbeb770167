namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>
/// Sums over the features of all pairs of rows of two matrices, a block at a time: memory grows with the rows, never with their product.
/// </summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
internal abstract class PairBlocks<T>
{
    /// <summary>The rows of a strip, the part of the first matrix that one worker goes through at a time.</summary>
    public const int StripRows = 64;

    /// <summary>The distance in the buffer from one row of a block to the next.</summary>
    protected const int Stride = 512;

    private readonly int _fromRows;
    private readonly int _toRows;

    /// <summary>Takes two matrices, which may be the same.</summary>
    /// <param name="from">N×F numbers, row after row.</param>
    /// <param name="to">M×F numbers.</param>
    /// <param name="features">F.</param>
    protected PairBlocks(T[] from, T[] to, int features)
    {
        _fromRows = from.Length / features;
        _toRows = to.Length / features;
        From = from;
        Features = features;
    }

    /// <summary>The number of strips, all but the last of <see cref="StripRows"/> rows.</summary>
    public int Strips => (_fromRows + StripRows - 1) / StripRows;

    /// <summary>The numbers of the first matrix.</summary>
    protected T[] From { get; }

    /// <summary>The numbers of a row.</summary>
    protected int Features { get; }

    /// <summary>Room for a block.</summary>
    public static T[] NewBuffer() => new T[StripRows * Stride];

    /// <summary>Calls the visitor with all pairs of the rows of a strip and the second matrix.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="buffer">From <see cref="NewBuffer"/>; no other worker's.</param>
    /// <param name="visit">Is called by this thread.</param>
    public void Visit(int strip, T[] buffer, PairBlockVisitor<T> visit) => Visit(strip, 0, buffer, visit);

    /// <summary>
    /// Of a matrix with itself: calls the visitor with the rows of a strip and all rows after each. With all strips that is each pair once.
    /// </summary>
    /// <param name="strip">The strip.</param>
    /// <param name="buffer">From <see cref="NewBuffer"/>; no other worker's.</param>
    /// <param name="visit">Is called by this thread.</param>
    public void VisitPairs(int strip, T[] buffer, PairRowVisitor<T> visit) => Visit(strip, strip * StripRows, buffer, block =>
    {
        for (var i = 0; i < block.Rows; i++)
        {
            var row = block.FirstRow + i;
            var skipped = Math.Max(0, row + 1 - block.FirstColumn);
            if (skipped < block.Columns)
                visit(row, block.FirstColumn + skipped, block.Row(i)[skipped..]);
        }
    });

    /// <summary>Computes a block into a buffer, past its ends where that is convenient.</summary>
    protected abstract void Fill(int firstRow, int rows, int firstColumn, int columns, T[] buffer);

    private void Visit(int strip, int start, T[] buffer, PairBlockVisitor<T> visit)
    {
        var firstRow = strip * StripRows;
        var rows = Math.Min(StripRows, _fromRows - firstRow);
        for (var firstColumn = start; firstColumn < _toRows; firstColumn += Stride)
        {
            var columns = Math.Min(Stride, _toRows - firstColumn);
            Fill(firstRow, rows, firstColumn, columns, buffer);
            visit(new PairBlock<T>(buffer, Stride)
            {
                FirstRow = firstRow,
                Rows = rows,
                FirstColumn = firstColumn,
                Columns = columns,
            });
        }
    }
}
