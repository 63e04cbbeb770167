using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Recipes;

/// <summary>The sprites of a run.</summary>
public sealed record DataRecipe
{
    /// <summary>The sprite set, as an absolute path: its folder, or the file of a sheet.</summary>
    public string Folder { get; init; } = "";

    /// <summary>How it is read.</summary>
    public InputRecipe Input { get; init; } = new();

    /// <summary>Seed of the split into training and held-out sprites.</summary>
    public int SplitSeed { get; init; } = 1;

    /// <summary>Share of the sprites that training never sees, above 0 and up to 0.5.</summary>
    public double HeldOut { get; init; } = DataSplit.DefaultShare;

    /// <summary>
    /// The side of the one-coloured blocks that make up every sprite: 2 where 16×16 art was enlarged to 32×32. The networks
    /// work on one pixel a block, and the exported model enlarges again. Found in the data.
    /// </summary>
    public int PixelScale { get; init; } = 1;

    /// <summary>
    /// A hash of the sprites and their attributes, by which a run knows its own again; null leaves that unchecked. Found in the data.
    /// </summary>
    public string? Fingerprint { get; init; }

    /// <summary>
    /// Real sprites of the same look that training does not learn from, as an absolute path; null where some of the set itself are held out.
    /// Then training learns from all of the set, and <see cref="HeldOut"/> divides these others: some are held out, the probe learns from the rest.
    /// </summary>
    public string? JudgeBy { get; init; }
}
