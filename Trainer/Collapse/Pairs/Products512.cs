using System.Runtime.Intrinsics;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Sums of products in vectors of 512 bits.</summary>
internal readonly struct Products512(Vector512<double> values) : ILanes<Products512, double>
{
    private readonly Vector512<double> _values = values;

    public static int Count => Vector512<double>.Count;

    public static Products512 Of(double value) => new(Vector512.Create(value));

    public static Products512 Load(ref double source) => new(Vector512.LoadUnsafe(ref source));

    public static Products512 Add(Products512 x, Products512 y, Products512 sum) => new(Vector512.FusedMultiplyAdd(x._values, y._values, sum._values));

    public void Store(ref double target) => _values.StoreUnsafe(ref target);
}
