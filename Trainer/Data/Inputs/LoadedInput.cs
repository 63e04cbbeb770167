namespace GanAssets.Trainer.Data.Inputs;

/// <summary>Sprites, and how they were found.</summary>
/// <param name="Set">The sprites.</param>
/// <param name="Kind">The form that they were in.</param>
/// <param name="Notes">What a person may want to know: what was left out, what was padded. A sentence each.</param>
public sealed record LoadedInput(SpriteSet Set, SpriteInputKind Kind, IReadOnlyList<string> Notes);
