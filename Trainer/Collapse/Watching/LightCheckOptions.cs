namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>The settings of a light check. Figures from different settings cannot be compared.</summary>
public sealed record LightCheckOptions
{
    /// <summary>The sprites that the generator is asked for at each look.</summary>
    public int Sprites { get; init; } = 192;

    /// <summary>The newest generated sprites from which the whole generator is measured, against equally many training sprites.</summary>
    public int WholeSprites { get; init; } = 256;

    /// <summary>
    /// The newest generated sprites of an attribute value from which it is measured. A look brings a rare value only a few, so that
    /// these are of the last few looks; with so many the limits of the full check's values hold, which start at 30.
    /// </summary>
    public int ValueSprites { get; init; } = 32;

    /// <summary>The numbers of neighbours, and the fewest sprites that a measure is taken from.</summary>
    public CheckOptions Measures { get; init; } = new();
}
