namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What a paper says of a method on a set, with networks and steps of its own.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The key by which a <see cref="ModeMethod.Published"/> names it.</param>
/// <param name="Title">The method's name in the paper.</param>
/// <param name="Figures">Figures by their <see cref="ModeFigure.Name"/>; shares as 0…1.</param>
/// <param name="Source">The paper and the table.</param>
/// <param name="IsVerified">Whether the figures were compared with the paper.</param>
public sealed record PublishedRow(
    string Set, string Method, string Title, IReadOnlyDictionary<string, double> Figures, string Source, bool IsVerified = true);
