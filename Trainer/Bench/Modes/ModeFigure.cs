namespace GanAssets.Trainer.Bench.Modes;

/// <summary>A figure that a set measures.</summary>
/// <param name="Name">Its name in rows.</param>
/// <param name="Title">Its name in tables and pictures.</param>
/// <param name="Decimals">The decimals that are shown of it.</param>
/// <param name="IsPercent">Whether it is a share that is shown in per cent.</param>
public sealed record ModeFigure(string Name, string Title, int Decimals, bool IsPercent = false)
{
    /// <summary>Whether less of it is better.</summary>
    public bool IsBestAtZero { get; init; }

    /// <summary>Modes that are covered.</summary>
    public static ModeFigure Modes { get; } = new("modes", "modes", 1);

    /// <summary>The share of samples within 3σ of the nearest centre.</summary>
    public static ModeFigure HighQuality { get; } = new("high_quality", "HQ", 1, IsPercent: true);

    /// <summary>The reverse Kullback-Leibler divergence in nats of the modes from their true weights.</summary>
    public static ModeFigure Kl { get; } = new("kl", "KL", 4) { IsBestAtZero = true };

    /// <summary>Modes that are covered by many samples.</summary>
    public static ModeFigure StrictModes { get; } = new("strict_modes", "strict modes", 1);

    /// <summary>The Vendi score as a ratio to that of equally many real samples.</summary>
    public static ModeFigure Vendi { get; } = new("vendi", "Vendi ratio", 3);

    /// <summary>A value as tables and pictures show it.</summary>
    /// <param name="value">The value.</param>
    public string Show(double value) => Number(value) + (IsPercent ? " %" : "");

    /// <summary>A mean with its standard error, where there is one.</summary>
    public string Show(double mean, double? error) => error is { } known ? $"{Number(mean)} ± {Show(known)}" : Show(mean);

    /// <summary>A difference with its sign and standard error.</summary>
    public string ShowDifference(FigureSummary difference) => (difference.Mean < 0 ? "−" : "+") + Show(Math.Abs(difference.Mean), difference.Error);

    private string Number(double value) => (IsPercent ? 100 * value : value).ToString($"F{Decimals}", System.Globalization.CultureInfo.InvariantCulture);
}
