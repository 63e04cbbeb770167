namespace GanAssets.Trainer.Bench.Modes;

/// <summary>A method against mode collapse.</summary>
/// <param name="Name">Its name on the command line and in tables.</param>
/// <param name="Description">What it is, a part of a sentence.</param>
/// <param name="Settings">What makes it, as <c>key=value</c> of a recipe, over what all methods of a table share.</param>
public sealed record ModeMethod(string Name, string Description, IReadOnlyList<string> Settings)
{
    /// <summary>The method in <see cref="PublishedFigures"/> whose figures stand beside its own; null where there are none.</summary>
    public string? Published { get; init; }

    /// <summary>The method that it is held against, which is the same without what it adds; null for <see cref="ModeMethods.Control"/>.</summary>
    public string? Control { get; init; }
}
