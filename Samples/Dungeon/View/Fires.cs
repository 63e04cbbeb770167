using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Goes through the fires whose light reaches the screen, without memory.</summary>
/// <param name="world">The dungeon.</param>
/// <param name="moment">What is on the screen.</param>
internal ref struct Fires(ScrollingWorld world, Moment moment)
{
    private const int Reach = 90;

    private long _section = world.First;
    private int _actor = -1;

    /// <summary>A fire, and where on the screen it is.</summary>
    public (Actor Actor, int X) Current { get; private set; }

    public readonly Fires GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; _section < world.Next; _section++, _actor = -1)
        {
            var actors = world[_section].Actors;
            while (++_actor < actors.Length)
            {
                ref readonly var actor = ref actors[_actor];
                var x = (int)(world[_section].Left - moment.Left) + actor.X;
                if (actor.Burns && x > -Reach && x < Canvas.Width + Reach)
                {
                    Current = (actor, x);
                    return true;
                }
            }
        }

        return false;
    }
}
