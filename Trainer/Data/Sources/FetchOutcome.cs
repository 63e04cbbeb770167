namespace GanAssets.Trainer.Data.Sources;

/// <summary>What a fetch has done.</summary>
public enum FetchOutcome
{
    /// <summary>The folder was made.</summary>
    Fetched,

    /// <summary>The folder held the same set already and was left as it is.</summary>
    AlreadyThere,
}
