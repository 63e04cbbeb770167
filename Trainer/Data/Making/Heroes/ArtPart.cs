namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>A piece of a hero, such as a sword or a fringe, in its place.</summary>
/// <param name="Pixels">Its pixels; each place at most once.</param>
/// <param name="HasRing">Whether it is outlined against what lies below it.</param>
internal sealed record ArtPart(IReadOnlyList<ArtPixel> Pixels, bool HasRing);
