namespace GanAssets.Samples.Dungeon;

/// <summary>What the player can put right: the message is one line that says how.</summary>
internal sealed class GameException(string message) : Exception(message);
