using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.Screen;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>The texture that holds the picture of everybody in the pool, each of them looking to both sides.</summary>
internal sealed class CharacterSheet : IDisposable
{
    private const int Columns = 8;

    /// <summary>Pictures of less than this height are drawn with larger pixels.</summary>
    private const int FullHeight = 32;

    private readonly CharacterPool _pool;
    private readonly Canvas _canvas;
    private readonly Sheet _sheet;
    private readonly int _width;
    private readonly int _height;

    /// <summary>Makes the texture.</summary>
    public CharacterSheet(Canvas canvas, CharacterPool pool, ModelCard card)
    {
        _pool = pool;
        _canvas = canvas;
        _width = card.Width;
        _height = card.Height;
        Scale = Math.Max(1, FullHeight / card.Height);
        _sheet = canvas.NewSheet(Columns * 2 * card.Width, (pool.Size + Columns - 1) / Columns * card.Height, PixelFormat.RgbaBytes);
    }

    /// <summary>The pixels of the screen to one of the model's.</summary>
    public int Scale { get; }

    /// <summary>A character's width on the screen.</summary>
    public int Width => _width * Scale;

    /// <summary>Brings finished pictures to the screen's side.</summary>
    /// <param name="budget">The most of them: the others wait for the next frame.</param>
    public void Upload(int budget)
    {
        for (; budget > 0 && _pool.TryTake(out var slot); budget--)
        {
            _sheet.Upload(new Rect(slot % Columns * 2 * _width, slot / Columns * _height, 2 * _width, _height), _pool[slot].Pictures);
        }
    }

    /// <summary>Draws rows of a character.</summary>
    /// <param name="slot">Whose.</param>
    /// <param name="left">Whether it looks to the left.</param>
    /// <param name="first">The first row.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="x">The left end on the screen.</param>
    /// <param name="y">Where the first row comes to.</param>
    public void Draw(int slot, bool left, int first, int rows, int x, int y)
    {
        var part = new Rect(((slot % Columns * 2) + (left ? 1 : 0)) * _width, (slot / Columns * _height) + first, _width, rows);
        _canvas.Draw(_sheet, part, x, y, Scale);
    }

    public void Dispose() => _sheet.Dispose();
}
