namespace GanAssets.Trainer.Data.Sources;

/// <summary>A sample data set that <c>ganassets data fetch NAME</c> can bring.</summary>
public interface IDataFetcher
{
    /// <summary>The set's name, as the command line takes it, with its licence and origin.</summary>
    DataSource Source { get; }

    /// <summary>One line that says what the sprites are.</summary>
    string Description { get; }

    /// <summary>How many sprites a person gets who does not say; null where it is all that there are.</summary>
    int? DefaultCount { get; }

    /// <summary>
    /// Puts the sprites, their <c>attributes.csv</c> and a <c>source.json</c> into a folder. The folder appears whole or not at all.
    /// </summary>
    /// <param name="request">Which sprites, and where.</param>
    /// <param name="progress">Told from time to time how far the work is; may be null.</param>
    /// <param name="cancellation">Ends the work and removes what it has written so far.</param>
    /// <returns>Whether there was anything to do, and what was left out.</returns>
    /// <exception cref="InputException">
    /// The folder holds something else or cannot be written, the count is out of range, or a program that the set needs is missing or fails.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<FetchReport> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken cancellation);
}
