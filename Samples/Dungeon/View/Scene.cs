using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Draws a frame: stone, things and characters, light, and what is written.</summary>
internal sealed class Scene : IDisposable
{
    private readonly ScrollingWorld _world;
    private readonly Population _population;
    private readonly PixelFont _font;
    private readonly FloorView _floor;
    private readonly ActorView _actors;
    private readonly LightView _light;
    private readonly Rugs _rugs;
    private readonly Plates _plates;
    private readonly Hud _hud;

    /// <summary>Paints everything that is drawn later.</summary>
    public Scene(Canvas canvas, ScrollingWorld world, Population population, CharacterPool pool, CharacterSheet characters, ModelCard card)
    {
        var light = new LightArt();
        _world = world;
        _population = population;
        _font = new PixelFont(canvas);
        _floor = new FloorView(canvas);
        _actors = new ActorView(canvas, pool, characters, light);
        _light = new LightView(canvas, light);
        _rugs = new Rugs(canvas);
        _plates = new Plates(canvas, _font, population);
        _hud = new Hud(canvas, _font, pool, characters, card);
        Gaze = new Gaze(world);
    }

    /// <summary>Who is looked at.</summary>
    public Gaze Gaze { get; }

    /// <summary>Draws a frame.</summary>
    public void Draw(in Moment moment)
    {
        for (var index = _world.First; index < _world.Next; index++)
        {
            _floor.Draw(_world[index], moment);
            _rugs.Draw(_world[index], moment);
            _plates.Draw(_world[index], moment);
        }

        for (var index = _world.First; index < _world.Next; index++)
        {
            foreach (ref readonly var actor in _world[index].Actors)
            {
                _actors.Draw(_world[index], actor, moment);
            }
        }

        var someone = Gaze.Find(moment, out var looked, out var section);
        var x = (int)(section.Left - moment.Left) + (someone ? looked.XAt(moment.Frame) : 0);
        DrawLight(moment, someone, looked, x);
        if (someone)
        {
            _hud.Label(looked, x);
            _hud.Draw(looked, section.Company < 0 ? null : _population[section.Company]);
        }
    }

    public void Dispose()
    {
        _light.Dispose();
        _actors.Dispose();
        _floor.Dispose();
        _font.Dispose();
    }

    private void DrawLight(in Moment moment, bool someone, in Actor looked, int x)
    {
        _light.Begin();
        foreach (var fire in new Fires(_world, moment))
        {
            _light.Fire(fire.Actor, fire.X, _actors.FireOf(fire.Actor), moment);
        }

        if (someone)
        {
            _light.Spot(x, looked.Y - 12);
        }

        _light.End();
        foreach (var fire in new Fires(_world, moment))
        {
            _light.Sparks(fire.Actor, fire.X, _actors.FireOf(fire.Actor), moment);
            _actors.DrawFlame(fire.Actor, fire.X, moment);
        }
    }
}
