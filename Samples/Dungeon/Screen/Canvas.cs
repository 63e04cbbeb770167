using System.Runtime.InteropServices;
using GanAssets.Samples.Dungeon.Art;

namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>
/// The game's picture, <see cref="Width"/> × <see cref="Height"/> pixels, and what is drawn on it. <see cref="Present"/> shows it in
/// the window, each pixel as a square of whole pixels.
/// </summary>
internal sealed class Canvas : IDisposable
{
    public const int Width = 480;
    public const int Height = 270;

    private static readonly Rect Whole = new(0, 0, Width, Height);

    private readonly nint _window;
    private readonly nint _renderer;
    private readonly Sheet _picture;
    private readonly Sheet _light;

    /// <summary>Opens a window.</summary>
    /// <param name="title">What stands above it.</param>
    /// <param name="scale">The window's pixels to one of the game's, 1 to 8; the window may be resized later.</param>
    /// <param name="software">Draws on the processor even where there is a graphics card.</param>
    public Canvas(string title, int scale, bool software)
    {
        SdlFault.Check(Sdl.Init(Sdl.InitVideo));
        Sdl.SetHint("SDL_RENDER_SCALE_QUALITY", "nearest");
        _window = SdlFault.Check(Sdl.CreateWindow(title, Sdl.WindowCentered, Sdl.WindowCentered, Width * scale, Height * scale, Sdl.WindowResizable));
        _renderer = SdlFault.Check(Sdl.CreateRenderer(_window, -1, Sdl.RendererTargetTexture | (software ? Sdl.RendererSoftware : 0)));
        _picture = Target().With(BlendMode.None);
        _light = Target().With(BlendMode.Modulate);
        SdlFault.Check(Sdl.SetRenderTarget(_renderer, _picture.Handle));
    }

    /// <summary>A sheet that the game painted.</summary>
    public Sheet NewSheet(PixelArt art)
    {
        var sheet = NewSheet(art.Width, art.Height, PixelFormat.Argb);
        sheet.Upload(new Rect(0, 0, art.Width, art.Height), MemoryMarshal.AsBytes(art.Pixels));
        return sheet;
    }

    /// <summary>A sheet that is filled later.</summary>
    public Sheet NewSheet(int width, int height, PixelFormat format) =>
        new Sheet(SdlFault.Check(Sdl.CreateTexture(_renderer, format, Sdl.TextureStatic, width, height)), width, height).With(BlendMode.Blend);

    /// <summary>Fills everything with a colour 0xRRGGBB.</summary>
    public void Clear(uint rgb)
    {
        Choose(0xFF000000 | rgb, BlendMode.None);
        SdlFault.Check(Sdl.RenderClear(_renderer));
    }

    /// <summary>Fills an area with a colour 0xAARRGGBB.</summary>
    public void Fill(uint argb, int x, int y, int width, int height)
    {
        Choose(argb, argb >> 24 == 255 ? BlendMode.None : BlendMode.Blend);
        SdlFault.Check(Sdl.RenderFillRect(_renderer, new Rect(x, y, width, height)));
    }

    /// <summary>Adds a colour 0xRRGGBB to an area.</summary>
    public void Glow(uint rgb, int x, int y, int width, int height)
    {
        Choose(0xFF000000 | rgb, BlendMode.Add);
        SdlFault.Check(Sdl.RenderFillRect(_renderer, new Rect(x, y, width, height)));
    }

    /// <summary>Draws a part of a sheet.</summary>
    public void Draw(Sheet sheet, in Rect part, int x, int y) =>
        SdlFault.Check(Sdl.RenderCopy(_renderer, sheet.Handle, part, new Rect(x, y, part.Width, part.Height)));

    /// <summary>Draws a part of a sheet, each pixel as a square.</summary>
    public void Draw(Sheet sheet, in Rect part, int x, int y, int scale) =>
        SdlFault.Check(Sdl.RenderCopy(_renderer, sheet.Handle, part, new Rect(x, y, part.Width * scale, part.Height * scale)));

    /// <summary>From here to <see cref="EndLight"/> all drawing is light, which starts from this one.</summary>
    public void BeginLight(uint ambient)
    {
        SdlFault.Check(Sdl.SetRenderTarget(_renderer, _light.Handle));
        Clear(ambient);
    }

    /// <summary>Multiplies the picture by the light.</summary>
    public void EndLight()
    {
        SdlFault.Check(Sdl.SetRenderTarget(_renderer, _picture.Handle));
        SdlFault.Check(Sdl.RenderCopy(_renderer, _light.Handle, Whole, Whole));
    }

    /// <summary>Shows the picture in the window.</summary>
    public void Present()
    {
        SdlFault.Check(Sdl.SetRenderTarget(_renderer, 0));
        Clear(0);
        SdlFault.Check(Sdl.RenderCopy(_renderer, _picture.Handle, Whole, Place()));
        Sdl.RenderPresent(_renderer);
        SdlFault.Check(Sdl.SetRenderTarget(_renderer, _picture.Handle));
    }

    /// <summary>Where in the picture a place of the window lies.</summary>
    public (int X, int Y) InPicture(int x, int y)
    {
        var place = Place();
        return ((x - place.X) * Width / place.Width, (y - place.Y) * Height / place.Height);
    }

    /// <summary>The picture's bytes, RGBA, the top row first, each pixel as a square of some pixels.</summary>
    public unsafe byte[] Read(int scale)
    {
        var pixels = new uint[Width * Height];
        fixed (uint* first = pixels)
        {
            SdlFault.Check(Sdl.RenderReadPixels(_renderer, Whole, PixelFormat.RgbaBytes, first, Width * sizeof(uint)));
        }

        var scaled = new uint[pixels.Length * scale * scale];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = pixels[(i / (Width * scale) / scale * Width) + (i % (Width * scale) / scale)] | 0xFF000000;
        }

        return MemoryMarshal.AsBytes(scaled.AsSpan()).ToArray();
    }

    public void Dispose()
    {
        _light.Dispose();
        _picture.Dispose();
        Sdl.DestroyRenderer(_renderer);
        Sdl.DestroyWindow(_window);
        Sdl.Quit();
    }

    private Sheet Target() =>
        new(SdlFault.Check(Sdl.CreateTexture(_renderer, PixelFormat.Argb, Sdl.TextureTarget, Width, Height)), Width, Height);

    private void Choose(uint argb, BlendMode mode)
    {
        SdlFault.Check(Sdl.SetRenderDrawBlendMode(_renderer, mode));
        SdlFault.Check(Sdl.SetRenderDrawColor(_renderer, (byte)(argb >> 16), (byte)(argb >> 8), (byte)argb, (byte)(argb >> 24)));
    }

    /// <summary>The largest whole multiple of the picture that fits into the window, in its middle.</summary>
    private Rect Place()
    {
        SdlFault.Check(Sdl.GetRendererOutputSize(_renderer, out var width, out var height));
        var scale = Math.Max(1, Math.Min(width / Width, height / Height));
        return new Rect((width - (Width * scale)) / 2, (height - (Height * scale)) / 2, Width * scale, Height * scale);
    }
}
