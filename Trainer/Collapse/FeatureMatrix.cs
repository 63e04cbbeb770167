using System.Numerics.Tensors;

namespace GanAssets.Trainer.Collapse;

/// <summary>Feature vectors of sprites, one a row.</summary>
public sealed class FeatureMatrix
{
    /// <summary>Wraps the array; it is kept, not copied.</summary>
    /// <param name="values">Rows×columns finite numbers, row after row.</param>
    /// <param name="rows">The number of sprites.</param>
    /// <param name="columns">The number of features of each, at least 1.</param>
    /// <exception cref="ArgumentException">The length does not fit, or a value is NaN or infinite.</exception>
    public FeatureMatrix(float[] values, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        if (values.Length != (long)rows * columns)
        {
            throw new ArgumentException(
                $"{rows} rows of {columns} features need {(long)rows * columns} values, not {values.Length}.", nameof(values));
        }

        // A NaN compares as "not nearer" with everything, and would pass through every measure unseen. (The library's check fails on an empty array.)
        if (rows > 0 && !TensorPrimitives.IsFiniteAll<float>(values))
        {
            var at = Array.FindIndex(values, value => !float.IsFinite(value));
            throw new ArgumentException(
                $"Feature {at % columns} of row {at / columns} is {values[at]}, not a finite number.", nameof(values));
        }

        Values = values;
        Rows = rows;
        Columns = columns;
    }

    /// <summary>Rows×columns numbers, row after row.</summary>
    public float[] Values { get; }

    /// <summary>The number of sprites.</summary>
    public int Rows { get; }

    /// <summary>The number of features of each sprite.</summary>
    public int Columns { get; }

    /// <summary>The root mean square of all numbers; NaN without rows.</summary>
    public double RootMeanSquare => Math.Sqrt(Values.Sum(value => (double)value * value) / Values.Length);

    /// <summary>The features of one sprite.</summary>
    public ReadOnlySpan<float> Row(int index) => Values.AsSpan(index * Columns, Columns);

    /// <summary>The rows of two matrices, one after the other, copied.</summary>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public static FeatureMatrix Concat(FeatureMatrix first, FeatureMatrix second) => first.Columns == second.Columns
        ? new FeatureMatrix([.. first.Values, .. second.Values], first.Rows + second.Rows, first.Columns)
        : throw new ArgumentException($"Rows of {first.Columns} features cannot follow rows of {second.Columns}.", nameof(second));

    /// <summary>All features times a finite factor, copied.</summary>
    public FeatureMatrix Scale(double factor) => new(Array.ConvertAll(Values, value => (float)(value * factor)), Rows, Columns);

    /// <summary>The first rows, copied.</summary>
    public FeatureMatrix First(int rows) => new(Values[..(rows * Columns)], rows, Columns);

    /// <summary>The rows at the given indices, in that order, copied.</summary>
    public FeatureMatrix Subset(ReadOnlySpan<int> indices)
    {
        var values = new float[indices.Length * Columns];
        for (var i = 0; i < indices.Length; i++)
            Row(indices[i]).CopyTo(values.AsSpan(i * Columns));

        return new FeatureMatrix(values, indices.Length, Columns);
    }
}
