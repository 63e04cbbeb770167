using GanAssets.Trainer.Data.Deduplication;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Data.Importing;

/// <summary>How sprites are imported.</summary>
public sealed record ImportOptions
{
    /// <summary>How they are read.</summary>
    public SpriteInputOptions Input { get; init; } = new();

    /// <summary>Whether enlarged pixel art is written at the size at which it was drawn.</summary>
    public bool Native { get; init; }

    /// <summary>Which duplicates are left out; null for none.</summary>
    public DuplicateKind? WithoutDuplicates { get; init; }
}
