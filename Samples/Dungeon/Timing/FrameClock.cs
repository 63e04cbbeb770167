using System.Diagnostics;

namespace GanAssets.Samples.Dungeon.Timing;

/// <summary>Gives every frame a sixtieth of a second.</summary>
internal sealed class FrameClock
{
    public const int FramesPerSecond = 60;

    private static readonly long Period = Stopwatch.Frequency / FramesPerSecond;

    /// <summary>Systems wake a sleeper late by about so much; the rest of the time is waited for awake.</summary>
    private static readonly long Awake = Stopwatch.Frequency * 3 / 2000;

    private long _start = Stopwatch.GetTimestamp();
    private long _end;

    /// <summary>When the next frame begins, as <see cref="Stopwatch.GetTimestamp"/> counts.</summary>
    public long NextFrame { get; private set; } = Stopwatch.GetTimestamp() + Period;

    /// <summary>The frame's work is done.</summary>
    public void EndWork() => _end = Stopwatch.GetTimestamp();

    /// <summary>Waits for the next frame.</summary>
    /// <returns>What the last one took, in ticks of <see cref="Stopwatch"/>: its work, and all until the next began.</returns>
    public (long Work, long Interval) Wait()
    {
        var sleep = NextFrame - Awake - Stopwatch.GetTimestamp();
        if (sleep > 0)
        {
            Thread.Sleep((int)(sleep * 1000 / Stopwatch.Frequency));
        }

        while (Stopwatch.GetTimestamp() < NextFrame)
        {
            Thread.SpinWait(20);
        }

        var now = Stopwatch.GetTimestamp();
        var times = (_end - _start, now - _start);
        _start = now;
        // A frame that came late does not make the next ones hurry.
        NextFrame = Math.Max(NextFrame + Period, now + (Period / 2));
        return times;
    }
}
