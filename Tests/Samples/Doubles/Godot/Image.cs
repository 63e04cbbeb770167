using System;

namespace Godot;

/// <summary>The top row comes first; alpha is straight. <see href="https://docs.godotengine.org/en/stable/classes/class_image.html"/></summary>
public class Image : GodotObject
{
    private readonly byte[] _data;

    private Image(int width, byte[] data)
    {
        Width = width;
        _data = data;
    }

    public enum Format : long
    {
        Rgb8 = 4,
        Rgba8 = 5,
    }

    private int Width { get; }

    public static Image CreateFromData(int width, int height, bool useMipmaps, Format format, ReadOnlySpan<byte> data)
    {
        if (data.Length != width * height * (format == Format.Rgba8 ? 4 : 3))
        {
            throw new ArgumentException("Expected data of another length.");
        }

        return new Image(width, data.ToArray());
    }

    public Color GetPixel(int x, int y)
    {
        var first = ((y * Width) + x) * 4;
        return new Color(_data[first] / 255f, _data[first + 1] / 255f, _data[first + 2] / 255f, _data[first + 3] / 255f);
    }
}
