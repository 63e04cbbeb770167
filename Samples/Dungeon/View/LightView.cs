using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Lays darkness over the picture, with pools of light in it, and then draws what shines by itself.</summary>
internal sealed class LightView : IDisposable
{
    private const uint Ambient = 0x727096;

    /// <summary>A wall's light falls onto the floor rather than up to the ceiling.</summary>
    private const int Falling = 10;

    private const int Embers = 3;
    private const int EmberFrames = 90;

    private readonly Canvas _canvas;
    private readonly Sheet _lights;

    /// <summary>Makes the lights' sheet.</summary>
    public LightView(Canvas canvas, LightArt art)
    {
        _canvas = canvas;
        _lights = canvas.NewSheet(art.Sheet).With(BlendMode.Add);
    }

    /// <summary>Everything from here to <see cref="End"/> is light.</summary>
    public void Begin() => _canvas.BeginLight(Ambient);

    /// <summary>The light of a fire.</summary>
    /// <param name="fire">The fire.</param>
    /// <param name="x">Where on the screen it is.</param>
    /// <param name="y">The height where it begins.</param>
    /// <param name="moment">When.</param>
    public void Fire(in Actor fire, int x, int y, in Moment moment)
    {
        var light = LightArt.FireLight(moment.Flicker(fire.Phase + 100) % LightArt.FireSizes);
        _canvas.Draw(_lights, light, x - (light.Width / 2), y - (light.Height / 2) + Falling);
    }

    /// <summary>The light on whoever is looked at.</summary>
    public void Spot(int x, int y)
    {
        var light = LightArt.SoftLight;
        _canvas.Draw(_lights, light, x - (light.Width / 2), y - (light.Height / 2));
    }

    /// <summary>Puts the light over the picture.</summary>
    public void End() => _canvas.EndLight();

    /// <summary>Sparks that rise from a fire.</summary>
    public void Sparks(in Actor fire, int x, int y, in Moment moment)
    {
        for (var ember = 0; ember < Embers; ember++)
        {
            var age = (int)((moment.Frame + (fire.Phase * 7) + (ember * EmberFrames / Embers)) % EmberFrames);
            var drift = (int)(Math.Sin((age * 0.09) + (ember * 2) + fire.Phase) * 4);
            var heat = age < 30 ? 0xE08830u : age < 60 ? 0x904818u : 0x502410u;
            _canvas.Glow(heat, x + drift, y - 8 - (age / 3), 1, 1);
        }
    }

    public void Dispose() => _lights.Dispose();
}
