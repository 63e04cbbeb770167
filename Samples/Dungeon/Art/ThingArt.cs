using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>The sheet of all that stands and hangs in the dungeon: a row for each style.</summary>
internal sealed class ThingArt
{
    public const int Flames = 4;

    private readonly Rect[] _things = new Rect[(int)ActorKind.Bones + 1];
    private readonly Rect[] _flames = new Rect[Flames];
    private readonly int _rowHeight;

    /// <summary>Paints the sheet.</summary>
    public ThingArt(IReadOnlyList<StoneStyle> styles)
    {
        var pictures = Texts.Read("things.txt");
        _rowHeight = pictures.Values.Max(rows => rows.Length);
        Sheet = new PixelArt(pictures.Values.Sum(rows => rows[0].Length), _rowHeight * styles.Count);
        var left = 0;
        foreach (var (name, rows) in pictures)
        {
            for (var style = 0; style < styles.Count; style++)
            {
                Paint(rows, left, style * _rowHeight, styles[style]);
            }

            var place = new Rect(left, 0, rows[0].Length, rows.Length);
            if (name.StartsWith("Flame", StringComparison.Ordinal))
            {
                _flames[name[^1] - '0'] = place;
            }
            else
            {
                _things[(int)Enum.Parse<ActorKind>(name)] = place;
            }

            left += place.Width;
        }
    }

    public PixelArt Sheet { get; }

    /// <summary>Where a thing is in the sheet.</summary>
    public Rect this[ActorKind kind, int style] => _things[(int)kind] with { Y = style * _rowHeight };

    /// <summary>Where a picture of a flame is.</summary>
    public Rect Flame(int picture) => _flames[picture];

    private void Paint(string[] rows, int left, int top, StoneStyle style)
    {
        for (var y = 0; y < rows.Length; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                Sheet[left + x, top + y] = Palette.ColorOf(rows[y][x], style);
            }
        }
    }
}
