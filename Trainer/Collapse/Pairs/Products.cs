using System.Numerics;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Sums of products, in the vectors that every processor has.</summary>
internal readonly struct Products(Vector<double> values) : ILanes<Products, double>
{
    private readonly Vector<double> _values = values;

    public static int Count => Vector<double>.Count;

    public static Products Of(double value) => new(Vector.Create(value));

    public static Products Load(ref double source) => new(Vector.LoadUnsafe(ref source));

    public static Products Add(Products x, Products y, Products sum) => new(Vector.FusedMultiplyAdd(x._values, y._values, sum._values));

    public void Store(ref double target) => _values.StoreUnsafe(ref target);
}
