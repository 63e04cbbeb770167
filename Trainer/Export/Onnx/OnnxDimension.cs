namespace GanAssets.Trainer.Export.Onnx;

/// <summary>One dimension of a graph's input or output: a size, or a name for a size that is known only when the model runs.</summary>
public readonly record struct OnnxDimension
{
    private OnnxDimension(long size, string? symbol)
    {
        Size = size;
        Symbol = symbol;
    }

    /// <summary>The size, where <see cref="Symbol"/> is null.</summary>
    public long Size { get; }

    /// <summary>The name of a size known only when the model runs, such as <c>N</c>; the same name is the same size.</summary>
    public string? Symbol { get; }

    /// <summary>A dimension of a known size.</summary>
    public static implicit operator OnnxDimension(long size) => FromInt64(size);

    /// <summary>A dimension with a name.</summary>
    public static implicit operator OnnxDimension(string symbol) => FromString(symbol);

    /// <summary>A dimension of a known size.</summary>
    public static OnnxDimension FromInt64(long size) => new(size, null);

    /// <summary>A dimension with a name.</summary>
    public static OnnxDimension FromString(string symbol) => new(0, symbol);
}
