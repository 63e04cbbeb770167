namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>A vector of the processor, with what is summed over the features of two rows.</summary>
/// <typeparam name="TSelf">The vector.</typeparam>
/// <typeparam name="T">The type of its numbers.</typeparam>
internal interface ILanes<TSelf, T>
    where TSelf : struct, ILanes<TSelf, T>
{
    /// <summary>The numbers in a vector.</summary>
    static abstract int Count { get; }

    /// <summary>One number in all places.</summary>
    static abstract TSelf Of(T value);

    /// <summary>The numbers from an address on.</summary>
    static abstract TSelf Load(ref T source);

    /// <summary>Adds the term of one feature of two rows; the same numbers give the same bits in every place of every vector.</summary>
    static abstract TSelf Add(TSelf x, TSelf y, TSelf sum);

    /// <summary>Writes the numbers from an address on.</summary>
    void Store(ref T target);
}
