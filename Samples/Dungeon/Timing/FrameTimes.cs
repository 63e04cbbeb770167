using System.Diagnostics;

namespace GanAssets.Samples.Dungeon.Timing;

/// <summary>The times of many frames.</summary>
/// <param name="capacity">The most frames; further ones are not counted.</param>
internal sealed class FrameTimes(int capacity)
{
    private readonly long[] _ticks = new long[capacity];

    public int Count { get; private set; }

    /// <summary>Notes a frame, without memory.</summary>
    public void Add(long ticks)
    {
        if (Count < capacity)
        {
            _ticks[Count++] = ticks;
        }
    }

    /// <summary>
    /// The time in milliseconds that a share of the frames keep to: the least one that is at least as long as so many per cent of
    /// them (nearest rank). 100 is the longest. Null where there was no frame.
    /// </summary>
    public double? Percentile(double percent)
    {
        if (Count == 0)
        {
            return null;
        }

        var sorted = _ticks[..Count];
        Array.Sort(sorted);
        return sorted[Math.Max(0, (int)Math.Ceiling(percent / 100 * Count) - 1)] * 1000.0 / Stopwatch.Frequency;
    }
}
