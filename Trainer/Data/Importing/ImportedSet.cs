using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Data.Importing;

/// <summary>What an import has read and written.</summary>
/// <param name="Set">The sprites as they were written.</param>
/// <param name="Kind">The form that they were in.</param>
/// <param name="Scale">The side of the blocks that the input's pixel art consists of; 1 where it is not enlarged.</param>
/// <param name="Notes">What was left out or changed, a sentence each.</param>
public sealed record ImportedSet(SpriteSet Set, SpriteInputKind Kind, int Scale, IReadOnlyList<string> Notes);
