using System.Numerics;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Sums of squared differences, in the vectors that every processor has.</summary>
internal readonly struct SquaredDifferences(Vector<float> values) : ILanes<SquaredDifferences, float>
{
    private readonly Vector<float> _values = values;

    public static int Count => Vector<float>.Count;

    public static SquaredDifferences Of(float value) => new(Vector.Create(value));

    public static SquaredDifferences Load(ref float source) => new(Vector.LoadUnsafe(ref source));

    public static SquaredDifferences Add(SquaredDifferences x, SquaredDifferences y, SquaredDifferences sum)
    {
        var difference = x._values - y._values;
        return new(Vector.FusedMultiplyAdd(difference, difference, sum._values));
    }

    public void Store(ref float target) => _values.StoreUnsafe(ref target);
}
