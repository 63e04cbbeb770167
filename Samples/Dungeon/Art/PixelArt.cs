namespace GanAssets.Samples.Dungeon.Art;

/// <summary>A picture that the game paints, a number 0xAARRGGBB a pixel. Pixels outside of it are ignored.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
internal sealed class PixelArt(int width, int height)
{
    private readonly uint[] _pixels = new uint[width * height];

    public int Width => width;

    public int Height => height;

    /// <summary>All pixels, row after row.</summary>
    public Span<uint> Pixels => _pixels;

    /// <summary>A pixel; those outside are transparent.</summary>
    public uint this[int x, int y]
    {
        get => Contains(x, y) ? _pixels[(y * width) + x] : 0;
        set
        {
            if (Contains(x, y))
            {
                _pixels[(y * width) + x] = value;
            }
        }
    }

    /// <summary>Fills an area.</summary>
    public void Fill(int x, int y, int columns, int rows, uint argb)
    {
        for (var i = 0; i < columns * rows; i++)
        {
            this[x + (i % columns), y + (i / columns)] = argb;
        }
    }

    private bool Contains(int x, int y) => x >= 0 && y >= 0 && x < width && y < height;
}
