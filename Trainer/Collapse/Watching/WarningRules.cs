using System.Text.Json;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>The rules of early warnings: <c>warning-rules.json</c> beside this file, each with its reason.</summary>
public static class WarningRules
{
    /// <summary>The rules of the product.</summary>
    public static IReadOnlyList<WarningRule> Default { get; } = Load();

    private static IReadOnlyList<WarningRule> Load()
    {
        using var stream = typeof(WarningRules).Assembly.GetManifestResourceStream("GanAssets.Trainer.Collapse.Watching.warning-rules.json")!;
        return JsonSerializer.Deserialize(stream, CheckJsonContext.Default.IReadOnlyListWarningRule)!;
    }
}
