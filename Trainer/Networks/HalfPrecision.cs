using System.Numerics.Tensors;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Rounds what a network has learned to 16-bit floating point, of which a model file stores half the bytes.</summary>
/// <remarks>
/// A weight moves by at most 1 part in 2,048, and hardly a pixel by more than one of its 255 steps. The network goes on in float32, with values
/// that float16 has, so what is checked is what ships.
/// </remarks>
public static class HalfPrecision
{
    /// <summary>Moves every weight to the nearest value that float16 has; a tensor that goes beyond its range stays as it is.</summary>
    /// <param name="network">Any network; the running statistics of its normalisations stay float32, for a variance may be tiny.</param>
    public static void Round(nn.Module network)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        foreach (var parameter in network.parameters())
        {
            var values = parameter.detach().cpu().contiguous().data<float>().ToArray();
            var halves = new Half[values.Length];
            TensorPrimitives.ConvertToHalf(values, halves);
            if (!Array.Exists(halves, Half.IsInfinity))
            {
                TensorPrimitives.ConvertToSingle(halves, values);
                parameter.copy_(tensor(values, parameter.shape));
            }
        }
    }

    /// <summary>The values as float16, where every one of them is one.</summary>
    /// <param name="values">Any values.</param>
    /// <returns>As many values; null where at least one would change.</returns>
    public static Half[]? Exactly(ReadOnlySpan<float> values)
    {
        var halves = new Half[values.Length];
        var back = new float[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        TensorPrimitives.ConvertToSingle(halves, back);
        return values.SequenceEqual(back) ? halves : null;
    }
}
