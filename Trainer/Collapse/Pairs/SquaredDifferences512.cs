using System.Runtime.Intrinsics;

namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Sums of squared differences in vectors of 512 bits.</summary>
internal readonly struct SquaredDifferences512(Vector512<float> values) : ILanes<SquaredDifferences512, float>
{
    private readonly Vector512<float> _values = values;

    public static int Count => Vector512<float>.Count;

    public static SquaredDifferences512 Of(float value) => new(Vector512.Create(value));

    public static SquaredDifferences512 Load(ref float source) => new(Vector512.LoadUnsafe(ref source));

    public static SquaredDifferences512 Add(SquaredDifferences512 x, SquaredDifferences512 y, SquaredDifferences512 sum)
    {
        var difference = x._values - y._values;
        return new(Vector512.FusedMultiplyAdd(difference, difference, sum._values));
    }

    public void Store(ref float target) => _values.StoreUnsafe(ref target);
}
