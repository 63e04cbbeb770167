namespace GanAssets.Trainer.Collapse;

/// <summary>A part of the matrix of squared distances between the rows of two feature matrices.</summary>
/// <param name="values">The buffer that holds the block; a visitor may change it.</param>
/// <param name="stride">The distance in the buffer from one row of the block to the next.</param>
internal readonly ref struct DistanceBlock(Span<float> values, int stride)
{
    private readonly Span<float> _values = values;

    /// <summary>The row of the first matrix that the block begins with.</summary>
    public required int FirstRow { get; init; }

    /// <summary>The number of rows of the first matrix in the block.</summary>
    public required int Rows { get; init; }

    /// <summary>The row of the second matrix that the block begins with.</summary>
    public required int FirstColumn { get; init; }

    /// <summary>The number of rows of the second matrix in the block.</summary>
    public required int Columns { get; init; }

    /// <summary>Squared distances from row <c>FirstRow + index</c> of the first matrix to the block's rows of the second.</summary>
    public Span<float> Row(int index) => _values.Slice(index * stride, Columns);
}

/// <summary>Is given every block once; the blocks of one row come from one thread, in ascending order of columns.</summary>
internal delegate void DistanceBlockVisitor(DistanceBlock block);

/// <summary>Is given a part of the squared distances from one row to the rows after it; parts of one row come in ascending order.</summary>
/// <typeparam name="TState">What one worker collects.</typeparam>
/// <param name="row">The row.</param>
/// <param name="firstOther">The row that the first distance leads to; later ones follow.</param>
/// <param name="squared">The distances, which the visitor may change.</param>
/// <param name="state">The state of the worker that calls.</param>
internal delegate void PairedDistancesVisitor<in TState>(int row, int firstOther, Span<float> squared, TState state);
