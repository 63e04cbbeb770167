namespace GanAssets.Trainer.Data.Deduplication;

/// <summary>How much alike two sprites must be to count as duplicates.</summary>
public enum DuplicateKind
{
    /// <summary>Every visible pixel is the same.</summary>
    Exact,

    /// <summary>As <see cref="Duplicates.FindNear"/> defines it; exact ones are meant too.</summary>
    Near,
}
