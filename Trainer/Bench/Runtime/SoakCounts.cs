using System.Diagnostics.CodeAnalysis;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>What a soak has counted, from many threads.</summary>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Interlocked counts fields.")]
internal sealed class SoakCounts
{
    /// <summary>Sprites that were made and compared.</summary>
    public long Sprites;

    /// <summary>Comparisons that failed.</summary>
    public long Wrong;

    /// <summary>Threads that an exception ended.</summary>
    public long Faults;

    /// <summary>Generators that were loaded beside the one.</summary>
    public long Loads;

    /// <summary>Threads that met a disposed generator, and were told so.</summary>
    public long Refusals;

    private const double MiB = 1024 * 1024;

    /// <summary>The first exception; null where there was none.</summary>
    public string? FirstFault { get; set; }

    /// <summary>The process's resident set in bytes, sampled evenly.</summary>
    public List<long> Resident { get; } = [];

    /// <summary>The resident set of the last quarter over that of the second, in MiB; medians, for it breathes with each load.</summary>
    public double Growth() => Median(3) - Median(1);

    /// <summary>The median resident set of a quarter of the time, in MiB.</summary>
    /// <param name="quarter">Which, from 0.</param>
    public double Median(int quarter) =>
        Spread.Of(Resident.Skip(quarter * Resident.Count / 4).Take(Resident.Count / 4).Select(bytes => bytes / MiB)).Median;
}
