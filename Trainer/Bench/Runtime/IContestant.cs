namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>A way to run a model that is timed beside others.</summary>
internal interface IContestant : IDisposable
{
    /// <summary>Its name among the figures.</summary>
    string Name { get; }

    /// <summary>Makes the sprites of the bench's first requests, again and again.</summary>
    /// <param name="batch">How many at once, 1 to <see cref="RuntimeInputs.Most"/>.</param>
    /// <param name="runs">How often.</param>
    /// <returns>The median of the seconds that a run took: what the system gives to others in between shall not count.</returns>
    double Time(int batch, int runs);
}
