using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Finds who is looked at: whoever the mouse points at, or else whoever is nearest to the middle of the screen.</summary>
/// <param name="world">The dungeon.</param>
internal sealed class Gaze(ScrollingWorld world)
{
    private const int HalfWidth = 12;
    private const int Tall = 30;

    /// <summary>Where the mouse points, in pixels of the picture; null while it has not been moved.</summary>
    public (int X, int Y)? Mouse { get; set; }

    /// <summary>Finds the character.</summary>
    /// <param name="moment">What is on the screen.</param>
    /// <param name="looked">The character.</param>
    /// <param name="section">Where it is.</param>
    /// <returns>False where nobody is on the screen.</returns>
    public bool Find(in Moment moment, out Actor looked, out Section section)
    {
        looked = default;
        section = world[world.First];
        var best = long.MaxValue;
        for (var index = world.First; index < world.Next; index++)
        {
            foreach (ref readonly var actor in world[index].Actors)
            {
                if (actor.Kind != ActorKind.Character)
                {
                    continue;
                }

                var x = world[index].Left - moment.Left + actor.XAt(moment.Frame);
                var distance = DistanceOf(x, actor.Y);
                if (x > 0 && x < Canvas.Width && distance < best)
                {
                    (best, looked, section) = (distance, actor, world[index]);
                }
            }
        }

        return best < long.MaxValue;
    }

    private long DistanceOf(long x, int feet)
    {
        if (Mouse is { } mouse && Math.Abs(mouse.X - x) <= HalfWidth && mouse.Y <= feet && mouse.Y > feet - Tall)
        {
            // Nearer to the player than anybody who is not pointed at, and the one in front first.
            return -feet;
        }

        var (right, down) = (x - (Canvas.Width / 2), feet - (Canvas.Height / 2));
        return (right * right) + (down * down);
    }
}
