using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Tests.Export.Onnx;

/// <summary>A tensor's type, shape and row-major values, for feeding and reading models.</summary>
internal sealed record TestTensor(OnnxType Type, long[] Shape, Array Values)
{
    public static TestTensor Floats(long[] shape, params float[] values) => new(OnnxType.Float, shape, values);

    public static TestTensor Longs(long[] shape, params long[] values) => new(OnnxType.Int64, shape, values);

    public static TestTensor Bytes(long[] shape, params byte[] values) => new(OnnxType.UInt8, shape, values);

    public static TestTensor Bools(long[] shape, params bool[] values) => new(OnnxType.Bool, shape, values);

    /// <summary>Distinct values of both signs, the same in every run: (7 i mod 23 − 11) ÷ 8.</summary>
    public static TestTensor Pattern(params long[] shape)
    {
        var values = new float[shape.Aggregate(1L, (product, size) => product * size)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ((7 * i % 23) - 11) / 8f;
        }

        return Floats(shape, values);
    }

    public float this[int index] => ((float[])Values)[index];

    /// <summary>Each float through a function, the shape kept.</summary>
    public TestTensor Map(Func<float, float> function) => Floats(Shape, Array.ConvertAll((float[])Values, value => function(value)));
}
