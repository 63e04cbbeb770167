namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>A texture that the renderer draws parts of.</summary>
internal sealed class Sheet : IDisposable
{
    private const int BytesPerPixel = 4;

    internal Sheet(nint handle, int width, int height)
    {
        Handle = handle;
        Width = width;
        Height = height;
    }

    /// <summary>The width in pixels.</summary>
    public int Width { get; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; }

    internal nint Handle { get; private set; }

    /// <summary>How the sheet's pixels meet those beneath.</summary>
    public Sheet With(BlendMode mode)
    {
        SdlFault.Check(Sdl.SetTextureBlendMode(Handle, mode));
        return this;
    }

    /// <summary>Multiplies whatever is drawn from now on by a colour 0xRRGGBB.</summary>
    public void Tint(uint rgb) => SdlFault.Check(Sdl.SetTextureColorMod(Handle, (byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb));

    /// <summary>Replaces an area, row after row, four bytes a pixel in the sheet's format.</summary>
    public unsafe void Upload(in Rect area, ReadOnlySpan<byte> pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels.Length, area.Width * area.Height * BytesPerPixel);
        fixed (byte* first = pixels)
        {
            SdlFault.Check(Sdl.UpdateTexture(Handle, area, first, area.Width * BytesPerPixel));
        }
    }

    public void Dispose()
    {
        if (Handle != 0)
        {
            Sdl.DestroyTexture(Handle);
            Handle = 0;
        }
    }
}
