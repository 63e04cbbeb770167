namespace GanAssets.Trainer.Bench.Modes;

/// <summary>How to come by a set.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Steps">The steps of a table.</param>
/// <param name="QuickSteps">The steps of a first look.</param>
/// <param name="Open">Makes the set.</param>
public sealed record ModeSetSource(string Name, long Steps, long QuickSteps, Func<ModeSetContext, ModeSet> Open)
{
    /// <summary>The name of the data set that has to be fetched for it; null where there is none.</summary>
    public string? Data { get; init; }

    /// <summary>Whether it is measured where the person names no set.</summary>
    public bool IsDefault { get; init; } = true;
}
