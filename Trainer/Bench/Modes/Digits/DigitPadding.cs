namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>Lays digits of 28×28 pixels into squares of 32×32.</summary>
internal static class DigitPadding
{
    /// <summary>How far a digit in the middle is from each edge.</summary>
    public const int Middle = (DigitClassifier.Side - DigitImages.Side) / 2;

    /// <summary>Writes a digit into an empty square.</summary>
    /// <param name="digit">28×28 bytes.</param>
    /// <param name="square">32×32 numbers, all 0; gets brightness in 0…1.</param>
    /// <param name="left">How far from the left edge, 0 to 4.</param>
    /// <param name="top">How far from the upper edge, 0 to 4.</param>
    public static void Write(ReadOnlySpan<byte> digit, Span<float> square, int left = Middle, int top = Middle)
    {
        for (var i = 0; i < digit.Length; i++)
        {
            var (y, x) = Math.DivRem(i, DigitImages.Side);
            square[((y + top) * DigitClassifier.Side) + x + left] = digit[i] / (float)byte.MaxValue;
        }
    }
}
