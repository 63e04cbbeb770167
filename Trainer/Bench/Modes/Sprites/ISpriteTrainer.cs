using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>Trains the generators of sprites that <c>bench modes</c> judges.</summary>
public interface ISpriteTrainer
{
    /// <summary>Trains a generator.</summary>
    /// <param name="task">What to train, on what and how long.</param>
    /// <param name="path">A folder for what the training leaves behind.</param>
    /// <param name="progress">Told the share of the budget that is spent, 0…1.</param>
    /// <param name="cancellation">Asks for an early end.</param>
    /// <returns>The trained generator; the bench disposes of it.</returns>
    /// <exception cref="InputException">The method's settings are no recipe's, or do not suit the set.</exception>
    /// <exception cref="DivergedException">The training broke down; the bench notes it.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    SpriteRun Train(SpriteTask task, string path, Action<double> progress, CancellationToken cancellation);
}
