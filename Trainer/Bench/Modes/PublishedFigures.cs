using System.Text.Json;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>The figures that papers give: <c>published.json</c> beside this file, each with its source.</summary>
public static class PublishedFigures
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PublishedRow> All { get; } = Load();

    private static IReadOnlyList<PublishedRow> Load()
    {
        using var stream = typeof(PublishedFigures).Assembly.GetManifestResourceStream("GanAssets.Trainer.Bench.Modes.published.json")!;
        return JsonSerializer.Deserialize(stream, ModeJsonContext.Default.IReadOnlyListPublishedRow)!;
    }
}
