using System.Text.Json;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>The methods that learn sprites: <c>sprite-methods.json</c> in the folder above, the default recipe first.</summary>
public static class SpriteMethods
{
    /// <summary>The name of the method that is the default recipe.</summary>
    public const string Default = "default";

    /// <summary>All of them, in the order in which they are trained.</summary>
    public static IReadOnlyList<SpriteMethod> All { get; } = Load();

    private static IReadOnlyList<SpriteMethod> Load()
    {
        using var stream = typeof(SpriteMethods).Assembly.GetManifestResourceStream("GanAssets.Trainer.Bench.Modes.sprite-methods.json")!;
        return JsonSerializer.Deserialize(stream, ModeJsonContext.Default.IReadOnlyListSpriteMethod)!;
    }
}
