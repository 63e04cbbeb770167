using System.Globalization;

namespace GanAssets.Tests.Runtime;

/// <summary>The most memory that this process has had resident since a moment, native memory included, where Linux tells it.</summary>
internal static class PeakMemory
{
    private const string ResetPeak = "5";

    /// <summary>Forgets what was before.</summary>
    /// <returns>The bytes that are resident now; null where the system does not tell.</returns>
    public static long? Begin()
    {
        try
        {
            File.WriteAllText("/proc/self/clear_refs", ResetPeak);
            return Read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The most bytes since then.</summary>
    public static long Read()
    {
        var line = File.ReadLines("/proc/self/status").First(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
