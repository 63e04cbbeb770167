using System.Diagnostics;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>Times runs one by one.</summary>
internal static class RunClock
{
    /// <summary>The median of the seconds that a run takes.</summary>
    /// <param name="runs">How many runs, at least one.</param>
    /// <param name="run">A run.</param>
    public static double Median(int runs, Action run)
    {
        var seconds = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        return Spread.Of(seconds).Median;
    }
}
