namespace GanAssets.Trainer.Bench.Checks;

/// <summary>How often checks of one case and set said what.</summary>
/// <param name="Case">The case; the name of the sweep in the row that sums one up.</param>
/// <param name="Set">The set.</param>
/// <param name="Expected">What a check must say.</param>
/// <param name="Runs">The number of checks.</param>
/// <param name="Flagged">The share that was not healthy, 0…1.</param>
/// <param name="Collapsed">The share that was collapsed.</param>
/// <param name="Healthy">The share that was healthy.</param>
/// <param name="Measures">The measures that decided, and in how many checks each, the most frequent first.</param>
/// <param name="Sizes">How many sprites each check had.</param>
public sealed record DetectionRow(
    string Case,
    string Set,
    Expectation Expected,
    int Runs,
    double Flagged,
    double Collapsed,
    double Healthy,
    IReadOnlyDictionary<string, int> Measures,
    CheckSizes Sizes)
{
    /// <summary>What the generator does.</summary>
    public string Description { get; init; } = "";

    /// <summary>In a sweep, the share that is lost.</summary>
    public double? Lost { get; init; }

    /// <summary>For a whole sweep: the lost share from which on half of the generators are flagged; null where it never is so.</summary>
    public double? LostAtHalfDetection { get; init; }

    /// <summary>For a whole sweep: the lost share from which on 95 % of the generators are flagged; null where it never is so.</summary>
    public double? LostAt95Detection { get; init; }
}
