using GanAssets.Samples.Dungeon.Characters;

namespace GanAssets.Samples.Dungeon.Timing;

/// <summary>What was measured while characters were made in one way.</summary>
/// <param name="mode">How they were made.</param>
/// <param name="frames">The most frames.</param>
internal sealed class ModeTimes(GenerationMode mode, int frames)
{
    public GenerationMode Mode => mode;

    /// <summary>What the game's thread did in each frame.</summary>
    public FrameTimes Work { get; } = new(frames);

    /// <summary>From the beginning of each frame to that of the next.</summary>
    public FrameTimes Interval { get; } = new(frames);

    /// <summary>The sprites that were made.</summary>
    public long Sprites { get; set; }

    /// <summary>The managed memory that all threads took in these frames, in bytes.</summary>
    public long Allocated { get; set; }
}
