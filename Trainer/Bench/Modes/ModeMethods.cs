using System.Text.Json;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>The methods of <c>bench modes</c>: <c>methods.json</c> beside this file, the control first.</summary>
public static class ModeMethods
{
    /// <summary>The plain GAN that all methods are held against but those that name another control.</summary>
    public const string Control = "gan";

    /// <summary>All of them, in the order of the tables.</summary>
    public static IReadOnlyList<ModeMethod> All { get; } = Load();

    /// <summary>No method, but the set itself: what figures a perfect generator would have. It heads every table.</summary>
    public static ModeMethod Real { get; } = new("real", "the set itself, what a perfect generator would have", []);

    /// <summary>
    /// The optimizer of the control, and so of all methods whose papers ask for no other: Adam as for DCGAN (Radford et al. 2016). Of six that were tried, the control
    /// covers most of ring and grid together with it.
    /// </summary>
    internal static IReadOnlyList<string> ControlOptimizer { get; } =
    [
        "optimizer.generator_learning_rate=0.0002",
        "optimizer.discriminator_learning_rate=0.0002",
        "optimizer.beta1=0.5",
        "optimizer.beta2=0.999",
    ];

    private static IReadOnlyList<ModeMethod> Load()
    {
        using var stream = typeof(ModeMethods).Assembly.GetManifestResourceStream("GanAssets.Trainer.Bench.Modes.methods.json")!;
        return JsonSerializer.Deserialize(stream, ModeJsonContext.Default.IReadOnlyListModeMethod)!;
    }
}
