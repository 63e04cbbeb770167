using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Training;

/// <summary>Real sprites whose attributes a generator can be asked for.</summary>
internal static class AskableSprites
{
    /// <summary>
    /// Leaves out the sprites that are unknown in an attribute which every learned sprite has: networks then know no "unknown" there, and
    /// whatever such a sprite is, nothing was taught of it.
    /// </summary>
    /// <param name="sprites">The sprites, labelled by the schema of those that are learned from.</param>
    /// <param name="learned">The sprites that the generator learns from.</param>
    public static SpriteSet Of(SpriteSet sprites, SpriteSet learned)
    {
        int[] always = [.. Enumerable.Range(0, learned.Schema.Count).Where(attribute => !learned.HasUnknown(attribute))];
        int[] kept = [.. Enumerable.Range(0, sprites.Count).Where(i => always.All(attribute => sprites.LabelsOf(i)[attribute] >= 0))];
        return kept.Length == sprites.Count ? sprites : sprites.Subset(kept);
    }
}
