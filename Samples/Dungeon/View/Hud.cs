using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>The strip at the lower edge: who is looked at, with all attributes, and how many characters there have been.</summary>
internal sealed class Hud
{
    private const int Top = 231;
    private const int Frame = 36;
    private const int Text = 54;
    private const int Rows = 3;
    private const int LineHeight = 8;
    private const int ColumnGap = 12;
    private const uint Gold = 0xFFE08A;
    private const uint Grey = 0x8B88A6;
    private const uint White = 0xE8E4F0;

    private readonly Canvas _canvas;
    private readonly PixelFont _font;
    private readonly CharacterPool _pool;
    private readonly CharacterSheet _characters;
    private readonly ModelCard _card;
    private readonly int[] _nameWidths;
    private readonly int[] _valueWidths;

    /// <summary>Measures the model's words once.</summary>
    public Hud(Canvas canvas, PixelFont font, CharacterPool pool, CharacterSheet characters, ModelCard card)
    {
        _canvas = canvas;
        _font = font;
        _pool = pool;
        _characters = characters;
        _card = card;
        _nameWidths = [.. card.Attributes.Select(attribute => font.WidthOf(attribute.Name))];
        _valueWidths = [.. card.Attributes.Select(attribute => attribute.Values.Max(value => font.WidthOf(value.Name)))];
    }

    /// <summary>Draws the strip.</summary>
    /// <param name="looked">Who is looked at.</param>
    /// <param name="company">What the characters of its room have in common; null for nothing.</param>
    public void Draw(in Actor looked, Company? company)
    {
        _canvas.Fill(0xD8100E17, 0, Top, Canvas.Width, Canvas.Height - Top);
        _canvas.Fill(0xFF3A3650, 0, Top, Canvas.Width, 1);
        DrawCount();
        if (looked.Slot < 0 || !_pool[looked.Slot].IsShown)
        {
            return;
        }

        DrawFrame(8, Top + 2);
        _characters.Draw(looked.Slot, false, 0, _card.Height, 8 + ((Frame - _characters.Width) / 2), Top + 4);
        Span<char> name = stackalloc char[NameForge.MaxLength];
        var x = _font.Write(name[..NameForge.Write(looked.Seed, name)], Text, Top + 5, Gold);
        x = _font.Write("seed", x + 6, Top + 5, Grey);
        _font.Write(looked.Seed, x + 3, Top + 5, Grey);
        DrawAttributes(_pool[looked.Slot].Attributes, company);
    }

    /// <summary>Writes a character's name beneath it.</summary>
    public void Label(in Actor looked, int x)
    {
        Span<char> name = stackalloc char[NameForge.MaxLength];
        name = name[..NameForge.Write(looked.Seed, name)];
        var width = _font.WidthOf(name);
        _canvas.Fill(0xA0100E17, x - (width / 2) - 3, looked.Y + 3, width + 6, 9);
        _font.Write(name, x - (width / 2), looked.Y + 5, Gold);
    }

    private void DrawFrame(int x, int y)
    {
        _canvas.Fill(0xFF9A6A28, x, y, Frame, Frame);
        _canvas.Fill(0xFFD9A441, x, y, Frame, 1);
        _canvas.Fill(0xFF2A2740, x + 1, y + 1, Frame - 2, Frame - 2);
    }

    private void DrawAttributes(int[] values, Company? company)
    {
        var x = Text;
        for (var first = 0; first < values.Length; first += Rows)
        {
            var last = Math.Min(first + Rows, values.Length);
            var (names, widest) = (0, 0);
            for (var a = first; a < last; a++)
            {
                names = Math.Max(names, _nameWidths[a]);
                widest = Math.Max(widest, _valueWidths[a]);
            }

            if (x + names + widest > Canvas.Width - 70)
            {
                return;
            }

            for (var a = first; a < last; a++)
            {
                var y = Top + 14 + ((a - first) * LineHeight);
                _font.Write(_card.Attributes[a].Name, x, y, Grey);
                _font.Write(_card.Attributes[a].Values[values[a]].Name, x + names + 4, y, a == company?.Attribute ? Gold : White);
            }

            x += names + 4 + widest + ColumnGap;
        }
    }

    private void DrawCount()
    {
        var x = Canvas.Width - 62;
        _font.Write((ulong)_pool.Taken, x, Top + 14, White);
        _font.Write("sprites made", x, Top + 22, Grey);
        _font.Write("on the way", x, Top + 30, Grey);
    }
}
