using System.Text.Json;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>The methods of <c>bench modes</c>: <c>methods.json</c> beside this file, the control first.</summary>
public static class ModeMethods
{
    /// <summary>All of them, in the order of the tables.</summary>
    public static IReadOnlyList<ModeMethod> All { get; } = Load();

    /// <summary>No method, but the set itself: what figures a perfect generator would have. It heads every table.</summary>
    public static ModeMethod Real { get; } = new("real", "the set itself, what a perfect generator would have", []);

    private static IReadOnlyList<ModeMethod> Load()
    {
        using var stream = typeof(ModeMethods).Assembly.GetManifestResourceStream("GanAssets.Trainer.Bench.Modes.methods.json")!;
        return JsonSerializer.Deserialize(stream, ModeJsonContext.Default.IReadOnlyListModeMethod)!;
    }
}
