namespace GanAssets.Samples.Dungeon.World;

/// <summary>A character or a thing in a section. Where it is at a moment follows from the number of the frame alone.</summary>
internal struct Actor
{
    /// <summary>Frames that a walking character takes for a pixel.</summary>
    private const int FramesPerPixel = 3;

    public ActorKind Kind;

    /// <summary>The middle of its feet, in pixels from the left end of its section, while it stands still.</summary>
    public int X;

    /// <summary>The height of its feet on the screen.</summary>
    public int Y;

    /// <summary>How far it walks to the right and back, in pixels; 0 where it stands.</summary>
    public int Range;

    /// <summary>What makes it different from its like: a moment in its walk, its flicker.</summary>
    public int Phase;

    /// <summary>Characters: the seed of the picture and of the name.</summary>
    public ulong Seed;

    /// <summary>Characters: where in the pool the picture is.</summary>
    public int Slot;

    /// <summary>Whether it burns.</summary>
    public readonly bool Burns => Kind is ActorKind.Torch or ActorKind.Brazier;

    /// <summary>Where it is, in pixels from the left end of its section.</summary>
    public readonly int XAt(long frame) => Range == 0 ? X : X + Math.Abs(Range - Cycle(frame));

    /// <summary>Whether it looks to the left.</summary>
    public readonly bool LooksLeft(long frame) => Range == 0 ? (Phase & 1) == 0 : Cycle(frame) < Range;

    private readonly int Cycle(long frame) => (int)(((frame / FramesPerPixel) + Phase) % (2 * Range));
}
