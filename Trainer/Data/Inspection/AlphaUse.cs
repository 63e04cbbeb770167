namespace GanAssets.Trainer.Data.Inspection;

/// <summary>How sprites use transparency.</summary>
/// <param name="Kind">Whether pixels are opaque, on or off, or of any alpha.</param>
/// <param name="Transparent">The share of pixels with an alpha of 0.</param>
/// <param name="Translucent">The share of pixels with an alpha of 1 to 254.</param>
public sealed record AlphaUse(AlphaKind Kind, double Transparent, double Translucent)
{
    /// <summary>Counts the pixels of a set.</summary>
    public static AlphaUse Of(SpriteSet set)
    {
        var (transparent, translucent) = (0L, 0L);
        for (var i = 3; i < set.Rgba.Length; i += 4)
        {
            switch (set.Rgba[i])
            {
                case 0:
                    transparent++;
                    break;
                case < byte.MaxValue:
                    translucent++;
                    break;
            }
        }

        var pixels = Math.Max(1.0, set.Rgba.Length / 4);
        return new AlphaUse(Transparency.Detect(set), transparent / pixels, translucent / pixels);
    }
}
