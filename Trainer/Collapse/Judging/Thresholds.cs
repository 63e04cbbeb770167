using System.Text.Json;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>The limits that a verdict rests on: <c>thresholds.json</c> in the folder above, each with its reason.</summary>
public static class Thresholds
{
    /// <summary>The limits of the product.</summary>
    public static IReadOnlyList<Threshold> Default { get; } = Load();

    private static IReadOnlyList<Threshold> Load()
    {
        using var stream = typeof(Thresholds).Assembly.GetManifestResourceStream("GanAssets.Trainer.Collapse.thresholds.json")!;
        return JsonSerializer.Deserialize(stream, CheckJsonContext.Default.IReadOnlyListThreshold)!;
    }
}
