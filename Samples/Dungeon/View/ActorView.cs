using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Draws characters and things, each with its shadow.</summary>
internal sealed class ActorView : IDisposable
{
    private const int TorchHeight = 24;
    private const int BannerHeight = 12;
    private const int StepFrames = 9;
    private const int BreathFrames = 34;

    private readonly Canvas _canvas;
    private readonly CharacterPool _pool;
    private readonly CharacterSheet _characters;
    private readonly ThingArt _art = new(StoneStyle.All);
    private readonly Sheet _things;
    private readonly Sheet _shadow;

    /// <summary>Paints the things.</summary>
    public ActorView(Canvas canvas, CharacterPool pool, CharacterSheet characters, LightArt light)
    {
        _canvas = canvas;
        _pool = pool;
        _characters = characters;
        _things = canvas.NewSheet(_art.Sheet);
        _shadow = canvas.NewSheet(light.Sheet);
    }

    /// <summary>Draws one of a section's.</summary>
    public void Draw(Section section, in Actor actor, in Moment moment)
    {
        var x = (int)(section.Left - moment.Left) + actor.XAt(moment.Frame);
        if (x < -Shape.TileSize * 2 || x > Canvas.Width + (Shape.TileSize * 2))
        {
            return;
        }

        switch (actor.Kind)
        {
            case ActorKind.Character:
                DrawCharacter(actor, x, moment.Frame);
                break;
            case ActorKind.Torch:
                DrawThing(section, actor, x, actor.Y - TorchHeight + _art[ActorKind.Torch, section.Style].Height);
                break;
            case ActorKind.Banner:
                DrawThing(section, actor, x, actor.Y - BannerHeight);
                break;
            case ActorKind.Bones:
                DrawThing(section, actor, x, actor.Y);
                break;
            default:
                DrawShadow(x, actor.Y);
                DrawThing(section, actor, x, actor.Y);
                break;
        }
    }

    /// <summary>The height on the screen where a fire begins.</summary>
    public int FireOf(in Actor fire) => fire.Y - (fire.Kind == ActorKind.Torch ? TorchHeight : _art[fire.Kind, 0].Height - 2);

    /// <summary>Draws the flame of a fire, which no darkness touches.</summary>
    public void DrawFlame(in Actor fire, int x, in Moment moment)
    {
        var flame = _art.Flame(moment.Flicker(fire.Phase) % ThingArt.Flames);
        _canvas.Draw(_things, flame, x - (flame.Width / 2), FireOf(fire) - flame.Height + 1);
    }

    public void Dispose()
    {
        _things.Dispose();
        _shadow.Dispose();
    }

    private void DrawThing(Section section, in Actor actor, int x, int bottom)
    {
        var picture = _art[actor.Kind, section.Style];
        _canvas.Draw(_things, picture, x - (picture.Width / 2), bottom - picture.Height);
    }

    private void DrawShadow(int x, int y) =>
        _canvas.Draw(_shadow, LightArt.Shadow, x - (LightArt.Shadow.Width / 2), y - (LightArt.Shadow.Height / 2) - 1);

    private void DrawCharacter(in Actor actor, int x, long frame)
    {
        if (actor.Slot < 0 || !_pool[actor.Slot].IsShown)
        {
            return;
        }

        DrawShadow(x, actor.Y);
        var scale = _characters.Scale;
        var feet = _pool[actor.Slot].Feet;
        var left = x - (_characters.Width / 2);
        var top = actor.Y - (feet * scale);
        var looksLeft = actor.LooksLeft(frame);
        if (actor.Range > 0)
        {
            var step = (frame / StepFrames) + actor.Phase;
            _characters.Draw(actor.Slot, looksLeft, 0, feet, left, top - (step % 2 == 0 ? scale : 0));
            return;
        }

        // Breathing: head and shoulders sink by a pixel, while the feet stay.
        var breath = (frame + actor.Phase) / BreathFrames % 2 == 0 ? 0 : scale;
        var belly = feet * 2 / 3;
        _characters.Draw(actor.Slot, looksLeft, belly, feet - belly, left, top + (belly * scale));
        _characters.Draw(actor.Slot, looksLeft, 0, belly, left, top + breath);
    }
}
