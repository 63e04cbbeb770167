namespace GanAssets.Trainer.Data;

/// <summary>Multiplies colours by their alpha, so that colours under full transparency do not count.</summary>
internal static class PremultipliedBytes
{
    private const int Channels = 4;

    /// <summary>The pixels with red, green and blue multiplied by alpha and rounded, each 0 to 255.</summary>
    /// <param name="rgba">RGBA bytes, straight alpha.</param>
    public static byte[] Of(ReadOnlySpan<byte> rgba)
    {
        var result = new byte[rgba.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var alpha = rgba[i | (Channels - 1)];
            result[i] = i % Channels == Channels - 1 ? alpha : (byte)(((rgba[i] * alpha) + 127) / byte.MaxValue);
        }

        return result;
    }
}
