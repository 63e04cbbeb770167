using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse;

/// <summary>The pixels behind a check's features, row by row, for the measures that need them. One pixel a block of art.</summary>
/// <param name="Training">The sprites that measures compare with.</param>
/// <param name="HeldOut">The held-out real sprites.</param>
/// <param name="Fakes">The generated sprites.</param>
public sealed record CheckPictures(SpriteSet Training, SpriteSet HeldOut, SpriteSet Fakes)
{
    /// <summary>The sprites that the generator learned from.</summary>
    public SpriteSet Learned { get; init; } = Training;
}
