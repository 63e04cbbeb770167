namespace GanAssets.Trainer.Bench.Modes;

/// <summary>Trains the generators that <c>bench modes</c> measures.</summary>
public interface IModeTrainer
{
    /// <summary>The names of the network sizes that it has; the first is that of the tables.</summary>
    IReadOnlyList<string> Nets { get; }

    /// <summary>Says what networks and batches a size means on a set, as a part of a sentence; it stands above the table.</summary>
    /// <param name="learned">The set.</param>
    /// <param name="net">One of <see cref="Nets"/>.</param>
    string Describe(ModeSet learned, string net);

    /// <summary>Trains a generator.</summary>
    /// <param name="task">What to train, on what and how long.</param>
    /// <param name="progress">Told the steps done.</param>
    /// <param name="cancellation">Asks for an early end.</param>
    /// <returns>The trained generator; the bench disposes of it.</returns>
    /// <exception cref="InputException">The method's settings are no recipe's, or do not suit the set.</exception>
    /// <exception cref="Training.DivergedException">The training broke down; the bench notes it.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    ModeRun Train(ModeTask task, Action<long> progress, CancellationToken cancellation);
}
