namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>What holds for all early warnings.</summary>
public sealed record WarningOptions
{
    /// <summary>
    /// The share of the budget from which on a figure beyond the full check's collapsed limit warns even if it was never better. Before
    /// that, a generator is expected to have learned little.
    /// </summary>
    public double LateFrom { get; init; } = 0.5;

    /// <summary>
    /// How many standard errors a fall must measure, those of shares of as many sprites as were looked at. Without it, a figure that
    /// begins to rise would warn at every step back. With 32 sprites 3 of them are .375: from .9 or above that is no more than the fall
    /// to .6 that warns anyway, and a figure that was lower must fall further.
    /// </summary>
    public double Certainty { get; init; } = 3;

    /// <summary>The share of its best from which on a figure has recovered. Well above every rule's fall, so that no warning comes and goes.</summary>
    public double Recovery { get; init; } = 0.8;

    /// <summary>The looks in a row at which a warning must stand as grave as asked for before a run is stopped: noise stops nobody.</summary>
    public int LooksToStop { get; init; } = 3;

    /// <summary>The sprites that a figure of a whole generator or attribute is taken from.</summary>
    public int WholeSprites { get; init; } = new LightCheckOptions().WholeSprites;

    /// <summary>The sprites that a figure of an attribute value is taken from.</summary>
    public int ValueSprites { get; init; } = new LightCheckOptions().ValueSprites;
}
