using System.Diagnostics;

namespace GanAssets.Trainer.Watching;

/// <summary>Keeps the looks at a run cheap: one that would cost too much of the training so far has to wait for a later tick.</summary>
/// <remarks>
/// Small networks train so fast that a look, which draws as many sprites as ever, would weigh; the looks then come further apart. The
/// first one is always made, for nobody knows what it takes.
/// </remarks>
/// <param name="mostShare">The share of training time that looks may take, above 0.</param>
/// <param name="startSeconds">Seconds that a resumed run had trained before.</param>
internal sealed class WatchCost(double mostShare, double startSeconds)
{
    private double _spent;

    /// <summary>Seconds that the last look took.</summary>
    public double LastSeconds { get; private set; }

    /// <summary>Whether there is time for another look.</summary>
    /// <param name="seconds">Seconds that the run has trained.</param>
    public bool Allows(double seconds) => _spent == 0 || _spent + LastSeconds <= mostShare * (seconds - startSeconds);

    /// <summary>The seconds of looks over those of training.</summary>
    /// <param name="seconds">Seconds that the run has trained.</param>
    public double Share(double seconds) => _spent / (seconds - startSeconds);

    /// <summary>Takes a look, and its time.</summary>
    public T Measure<T>(Func<T> look)
    {
        var watch = Stopwatch.StartNew();
        var result = look();
        LastSeconds = watch.Elapsed.TotalSeconds;
        _spent += LastSeconds;
        return result;
    }
}
