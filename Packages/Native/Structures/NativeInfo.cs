using System.Runtime.InteropServices;

namespace GanAssets.Native.Structures;

/// <summary><c>ganassets_info</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeInfo
{
    public nuint Size;
    public nuint BytesPerSprite;
    public int Width;
    public int Height;
    public int LatentLength;
    public int AttributeCount;
    public int Provider;
    public int Reserved;

    public static NativeInfo Of(SpriteGenerator generator) => new()
    {
        BytesPerSprite = (nuint)generator.BytesPerSprite,
        Width = generator.Card.Width,
        Height = generator.Card.Height,
        LatentLength = generator.Card.LatentLength,
        AttributeCount = generator.Card.Attributes.Count,
        Provider = (int)generator.Provider,
    };
}
