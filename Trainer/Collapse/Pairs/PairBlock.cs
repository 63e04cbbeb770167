namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>A part of a matrix that holds a number for each pair of rows of two other matrices, such as their distance.</summary>
/// <typeparam name="T">The number's type.</typeparam>
/// <param name="values">The buffer that holds the block; a visitor may change it.</param>
/// <param name="stride">The distance in the buffer from one row of the block to the next.</param>
internal readonly ref struct PairBlock<T>(Span<T> values, int stride)
{
    private readonly Span<T> _values = values;

    /// <summary>The row of the first matrix that the block begins with.</summary>
    public required int FirstRow { get; init; }

    /// <summary>The number of rows of the first matrix in the block.</summary>
    public required int Rows { get; init; }

    /// <summary>The row of the second matrix that the block begins with.</summary>
    public required int FirstColumn { get; init; }

    /// <summary>The number of rows of the second matrix in the block.</summary>
    public required int Columns { get; init; }

    /// <summary>The numbers of row <c>FirstRow + index</c> of the first matrix with the block's rows of the second.</summary>
    public Span<T> Row(int index) => _values.Slice(index * stride, Columns);
}

/// <summary>Is given every block once; the blocks of one row come from one thread, in ascending order of columns.</summary>
internal delegate void PairBlockVisitor<T>(PairBlock<T> block);

/// <summary>Is given a part of the numbers of one row with the rows after it; parts of one row come in ascending order.</summary>
/// <param name="row">The row.</param>
/// <param name="firstOther">The row that the first number is of; later ones follow.</param>
/// <param name="values">The numbers, which the visitor may change.</param>
internal delegate void PairRowVisitor<T>(int row, int firstOther, Span<T> values);
