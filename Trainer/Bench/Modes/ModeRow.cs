namespace GanAssets.Trainer.Bench.Modes;

/// <summary>One training of one method, measured; a line of the bench's file.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Steps">The steps of the generator.</param>
/// <param name="Net">The size of the networks.</param>
/// <param name="Settings">What was unlike the default recipe, as <c>key=value</c>.</param>
/// <param name="Figures">The set's figures by their names; none where the training broke down.</param>
/// <param name="Seconds">What the training took.</param>
/// <param name="StepsPerSecond">Steps of the generator in a second.</param>
/// <param name="Tool">The version that trained and measured, with the commit where it is known.</param>
public sealed record ModeRow(
    string Set,
    string Method,
    int Seed,
    long Steps,
    string Net,
    IReadOnlyList<string> Settings,
    IReadOnlyDictionary<string, double> Figures,
    double Seconds,
    double StepsPerSecond,
    string Tool)
{
    /// <summary>How the training broke down; null where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>What must not be measured twice.</summary>
    internal ModeRowKey Key => new(Set, Method, Seed, Steps, Net, ModeRowKey.Join(Settings));
}
