using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>A figure of the runtime bench.</summary>
/// <param name="Case">A name that stays, such as <c>node-1</c>.</param>
/// <param name="Title">What was measured.</param>
/// <param name="Value">The figure: the median where it was measured in rounds; null where it could not be.</param>
/// <param name="Unit">Its unit; <c>x</c> for a ratio.</param>
public sealed record RuntimeRow(string Case, string Title, double? Value, string Unit)
{
    /// <summary>The lower quartile over the rounds; null where there were none.</summary>
    public double? Low { get; init; }

    /// <summary>The upper quartile over the rounds; null where there were none.</summary>
    public double? High { get; init; }

    /// <summary>The least that the figure shall be; null where that is not asked.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The most that the figure shall be; null where that is not asked.</summary>
    public double? AtMost { get; init; }

    /// <summary>Whether the figure keeps its bound; null where it has none, or was not measured.</summary>
    [JsonInclude]
    public bool? Holds => Value is not { } value || (AtLeast is null && AtMost is null)
        ? null
        : !(value < AtLeast) && !(value > AtMost);

    /// <summary>The figures behind it, by their names.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; init; } = new Dictionary<string, double>();

    /// <summary>What else there is to say; may be empty.</summary>
    public string Note { get; init; } = "";
}
