namespace GanAssets.Trainer.Data;

/// <summary>Tells how sprites use transparency.</summary>
public static class Transparency
{
    /// <summary>Looks at every pixel's alpha.</summary>
    public static AlphaKind Detect(SpriteSet set)
    {
        var kind = AlphaKind.Opaque;
        for (var i = 3; i < set.Rgba.Length; i += 4)
        {
            switch (set.Rgba[i])
            {
                case byte.MaxValue:
                    break;
                case 0:
                    kind = AlphaKind.Binary;
                    break;
                default:
                    return AlphaKind.Continuous;
            }
        }

        return kind;
    }
}
