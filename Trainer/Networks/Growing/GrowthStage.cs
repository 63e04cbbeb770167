namespace GanAssets.Trainer.Networks.Growing;

/// <summary>The images that networks are at.</summary>
/// <param name="Doubling">The doublings of the smallest feature map that make the newest images.</param>
/// <param name="Share">Their weight beside the images of half the size, above 0 and up to 1.</param>
public readonly record struct GrowthStage(int Doubling, double Share)
{
    /// <summary>Whether the images of half the size still take part.</summary>
    public bool IsFading => Share < 1;

    /// <summary>The stage at some number of doublings, at least 1.</summary>
    public static GrowthStage At(double reached)
    {
        var doubling = (int)Math.Ceiling(reached);
        return new GrowthStage(doubling, reached - doubling + 1);
    }
}
