namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>What tells one pace from another.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="Source">The fingerprint of its sprites.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Settings">What is unlike the default recipe.</param>
internal readonly record struct SpritePaceKey(string Set, string Source, string Method, string Settings);
