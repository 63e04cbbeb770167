using GanAssets.Unity;

namespace GanAssets.Tests.Unity.Making;

/// <summary>Keeps what slots hand over.</summary>
internal sealed class HeldSprites : ISlotTarget
{
    /// <summary>The sprites by their slots.</summary>
    public Dictionary<int, byte[]> Sprites { get; } = [];

    public int Writes { get; private set; }

    public int BytesPerSprite { get; init; }

    public void Write(int slot, byte[] pixels, int offset)
    {
        Writes++;
        Sprites[slot] = pixels.AsSpan(offset, BytesPerSprite).ToArray();
    }
}
