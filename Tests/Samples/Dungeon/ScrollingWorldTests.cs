using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Tests.Samples.Dungeon;

internal sealed class ScrollingWorldTests
{
    private const int Screen = 480;

    [Test]
    public void The_same_seed_makes_the_same_dungeon_however_it_is_walked_through()
    {
        var slowly = new Visitors();
        var world = new ScrollingWorld(7, 4, slowly);
        for (var left = 0; left <= 4000; left += 1)
        {
            world.Scroll(left, Screen);
        }

        var fast = new Visitors();
        new ScrollingWorld(7, 4, fast).Scroll(4000, Screen);

        Assert.That(slowly.Seeds, Has.Count.GreaterThan(50));
        Assert.That(fast.Seeds, Is.EqualTo(slowly.Seeds));
        Assert.That(fast.Present, Is.EqualTo(slowly.Present));
    }

    [Test]
    public void Another_seed_makes_another_dungeon()
    {
        var (one, other) = (new Visitors(), new Visitors());
        new ScrollingWorld(1, 4, one).Scroll(0, Screen);
        new ScrollingWorld(2, 4, other).Scroll(0, Screen);

        Assert.That(other.Seeds, Is.Not.EqualTo(one.Seeds));
    }

    [Test]
    public void Characters_stand_on_the_floor_of_their_section_all_the_time()
    {
        var world = new ScrollingWorld(5, 4, new Visitors());
        for (var left = 0; left < 5000; left += 400)
        {
            world.Scroll(left, Screen);
            for (var index = world.First; index < world.Next; index++)
            {
                var section = world[index];
                foreach (var actor in section.Actors.ToArray().Where(actor => actor.Kind == ActorKind.Character))
                {
                    Assert.That(actor.Y, Is.InRange(section.Shape.Top * Shape.TileSize, section.Shape.Bottom * Shape.TileSize));
                    Assert.That(Enumerable.Range(0, 600).Select(frame => actor.XAt(frame)), Is.All.InRange(0, section.Shape.Width * Shape.TileSize));
                }
            }
        }
    }

    [Test]
    public void Scrolling_costs_no_memory()
    {
        var world = new ScrollingWorld(5, 4, new Visitors(counts: false));
        world.Scroll(0, Screen);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var left = 0; left < 20_000; left += 10)
        {
            world.Scroll(left, Screen);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private sealed class Visitors(bool counts = true) : IInhabitants
    {
        public List<ulong> Seeds { get; } = [];

        public int Present { get; private set; }

        public int CompanyOf(Dice dice) => dice.Between(0, 9);

        public void Enter(ref Actor actor, int company)
        {
            Present++;
            if (counts)
            {
                Seeds.Add(actor.Seed);
            }
        }

        public void Leave(ref Actor actor) => Present--;
    }
}
