using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Data.Making;

/// <summary>A data set that this program draws itself, without any other program or network: <c>ganassets data make NAME</c>.</summary>
public interface IDataMaker
{
    /// <summary>The set's name, as the command line takes it, with its licence and origin.</summary>
    DataSource Source { get; }

    /// <summary>One line that says what the sprites are.</summary>
    string Description { get; }

    /// <summary>How many sprites a person gets who does not say.</summary>
    int DefaultCount { get; }

    /// <summary>
    /// Puts the sprites, their <c>attributes.csv</c> and a <c>source.json</c> into a folder. The folder appears whole or not at
    /// all. The same request gives the same pixels and labels on every machine, and a smaller set is the start of a larger one.
    /// </summary>
    /// <param name="request">Which sprites, and where.</param>
    /// <param name="progress">Told from time to time how far the work is, from any thread; may be null.</param>
    /// <param name="cancellation">Ends the work and removes what it has written so far.</param>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="InputException">The folder holds something else or cannot be written, or a figure is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    FetchOutcome Make(MakeRequest request, IProgress<FetchProgress>? progress, CancellationToken cancellation);
}
