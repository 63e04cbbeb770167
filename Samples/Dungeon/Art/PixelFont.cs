using GanAssets.Samples.Dungeon.Screen;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>A font of five pixels' height, of capitals; small letters look like them, and an underscore is a space.</summary>
internal sealed class PixelFont : IDisposable
{
    public const int Height = 5;

    private const int Letters = 128;
    private const int Space = 3;

    private readonly Rect[] _glyphs = new Rect[Letters];
    private readonly Sheet _sheet;
    private readonly Canvas _canvas;

    /// <summary>Makes the font's sheet.</summary>
    public PixelFont(Canvas canvas)
    {
        var pictures = Texts.Read("font.txt");
        var art = new PixelArt(pictures.Values.Sum(rows => rows[0].Length), Height);
        var left = 0;
        foreach (var (name, rows) in pictures)
        {
            var glyph = new Rect(left, 0, rows[0].Length, Height);
            _glyphs[name[0]] = _glyphs[char.ToLowerInvariant(name[0])] = glyph;
            for (var i = 0; i < glyph.Width * Height; i++)
            {
                art[left + (i % glyph.Width), i / glyph.Width] = rows[i / glyph.Width][i % glyph.Width] == '#' ? 0xFFFFFFFF : 0;
            }

            left += glyph.Width;
        }

        _canvas = canvas;
        _sheet = canvas.NewSheet(art);
    }

    /// <summary>The width of a text in pixels.</summary>
    public int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var letter in text)
        {
            width += Advance(letter);
        }

        return Math.Max(0, width - 1);
    }

    /// <summary>Writes a text in a colour 0xRRGGBB, with a shadow.</summary>
    /// <returns>Where the next text would go on.</returns>
    public int Write(ReadOnlySpan<char> text, int x, int y, uint rgb)
    {
        Put(text, x + 1, y + 1, 0x0A080E);
        return Put(text, x, y, rgb);
    }

    /// <summary>Writes a number.</summary>
    public int Write(ulong number, int x, int y, uint rgb)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length);
        return Write(digits[..length], x, y, rgb);
    }

    /// <summary>Writes a text without a shadow.</summary>
    public int Put(ReadOnlySpan<char> text, int x, int y, uint rgb)
    {
        _sheet.Tint(rgb);
        foreach (var letter in text)
        {
            if (letter < Letters && _glyphs[letter].Width > 0)
            {
                _canvas.Draw(_sheet, _glyphs[letter], x, y);
            }

            x += Advance(letter);
        }

        return x;
    }

    public void Dispose() => _sheet.Dispose();

    private int Advance(char letter) => letter < Letters && _glyphs[letter].Width > 0 ? _glyphs[letter].Width + 1 : Space;
}
