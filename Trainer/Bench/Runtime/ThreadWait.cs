using System.Globalization;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>How long the system has let a thread wait for a core that others had.</summary>
internal static class ThreadWait
{
    private const string File = "/proc/thread-self/schedstat";
    private const double Million = 1e6;

    /// <summary>Whether this system tells.</summary>
    public static bool IsKnown { get; } = System.IO.File.Exists(File);

    /// <summary>What this thread has waited since it began, in milliseconds; 0 where nothing tells.</summary>
    public static double Milliseconds() =>
        IsKnown ? double.Parse(System.IO.File.ReadAllText(File).Split(' ')[1], CultureInfo.InvariantCulture) / Million : 0;
}
