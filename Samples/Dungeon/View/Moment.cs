namespace GanAssets.Samples.Dungeon.View;

/// <summary>What is on the screen, and when.</summary>
/// <param name="Frame">The number of the frame, 60 a second.</param>
/// <param name="Left">The left end of the screen, in pixels of the dungeon.</param>
internal readonly record struct Moment(long Frame, long Left)
{
    /// <summary>A flame's restlessness: a number that is another one every few frames, the same each time.</summary>
    public int Flicker(int phase) => (int)(((((Frame / 5) + phase) * 2654435761) >> 13) & 0xFF);
}
