using System.Numerics.Tensors;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>What a classifier says of digits.</summary>
/// <param name="values">N×10 probabilities.</param>
internal sealed class DigitProbabilities(float[] values)
{
    /// <summary>How likely each number is for a digit.</summary>
    public ReadOnlySpan<float> Of(int digit) => values.AsSpan(digit * DigitImages.Classes, DigitImages.Classes);

    /// <summary>The likeliest number of a digit.</summary>
    public int Likeliest(int digit) => TensorPrimitives.IndexOfMax(Of(digit));
}
