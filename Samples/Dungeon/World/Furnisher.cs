namespace GanAssets.Samples.Dungeon.World;

/// <summary>Puts things and characters into a section.</summary>
/// <param name="layout">The plan of the dungeon.</param>
internal sealed class Furnisher(Layout layout)
{
    private const int Tile = Shape.TileSize;
    private const int Tries = 60;
    private const int PillarsIn = 56;

    /// <summary>Few enough digits to be read, and typed again.</summary>
    private const int MaxSeed = 999_999;

    private static readonly ActorKind[] Stores = [ActorKind.Barrel, ActorKind.Crate, ActorKind.Urn, ActorKind.Barrel, ActorKind.Chest];

    /// <summary>Fills a section, whose shape is set.</summary>
    public void Furnish(Section section)
    {
        var dice = layout.DiceOf(section.Index, Purpose.Inhabitants);
        section.Clear();
        section.HasRug = section.Shape.IsRoom && !dice.OneIn(3);
        if (section.Shape.IsRoom)
        {
            HangOnWall(section, ref dice);
            var hasPillars = !dice.OneIn(3);
            if (hasPillars)
            {
                StandPillars(section);
            }

            StandBraziers(section, ref dice, hasPillars ? PillarsIn / 2 : section.Shape.Width * Tile / 5);
            StoreAlongWall(section, ref dice);
            Scatter(section, ref dice, ActorKind.Bones, dice.Between(0, 2));
            Scatter(section, ref dice, ActorKind.Character, section.Shape.Width - dice.Between(5, 7));
        }
        else
        {
            section.Add(new Actor { Kind = ActorKind.Torch, X = section.Shape.Width * Tile / 2, Y = section.Shape.Top * Tile, Phase = dice.Between(0, 255) });
            Scatter(section, ref dice, ActorKind.Character, section.Shape.Width / 3);
        }
    }

    /// <summary>Torches left and right of a banner each, about the middle, where the room's plate hangs.</summary>
    private static void HangOnWall(Section section, ref Dice dice)
    {
        var middle = section.Shape.Width * Tile / 2;
        var step = section.Shape.Width * Tile / 6;
        for (var side = -1; side <= 1; side += 2)
        {
            Hang(section, ref dice, ActorKind.Torch, middle + (side * step * 5 / 4));
            Hang(section, ref dice, ActorKind.Banner, middle + (side * step * 2));
            Hang(section, ref dice, ActorKind.Torch, middle + (side * step * 11 / 4));
        }
    }

    private static void Hang(Section section, ref Dice dice, ActorKind kind, int x) =>
        section.Add(new Actor { Kind = kind, X = x, Y = section.Shape.Top * Tile, Phase = dice.Between(0, 255) });

    private static void StandPillars(Section section)
    {
        var near = (section.Shape.Bottom * Tile) - 14;
        var far = (section.Shape.Top * Tile) + 38;
        for (var side = 0; side <= 1; side++)
        {
            var x = side == 0 ? PillarsIn : (section.Shape.Width * Tile) - PillarsIn;
            section.Add(new Actor { Kind = ActorKind.Pillar, X = x, Y = far });
            section.Add(new Actor { Kind = ActorKind.Pillar, X = x, Y = near });
        }
    }

    /// <summary>Fires on the floor, where the torches' light does not reach.</summary>
    private static void StandBraziers(Section section, ref Dice dice, int inward)
    {
        var width = section.Shape.Width * Tile;
        var y = (section.Shape.Bottom * Tile) - dice.Between(36, 52);
        for (var side = 0; side <= 1; side++)
        {
            section.Add(new Actor { Kind = ActorKind.Brazier, X = side == 0 ? inward : width - inward, Y = y, Phase = dice.Between(0, 255) });
        }
    }

    private static void StoreAlongWall(Section section, ref Dice dice)
    {
        var floor = (section.Shape.Top * Tile) + 9;
        for (var side = 0; side <= 1; side++)
        {
            var count = dice.Between(0, 3);
            for (var i = 0; i < count; i++)
            {
                var inward = 11 + (i * 15);
                section.Add(new Actor
                {
                    Kind = Stores[dice.Between(0, Stores.Length - 1)],
                    X = side == 0 ? inward : (section.Shape.Width * Tile) - inward,
                    Y = floor + dice.Between(0, 3),
                });
            }
        }
    }

    /// <summary>Finds places that nothing else needs; gives up where it is crowded.</summary>
    private static void Scatter(Section section, ref Dice dice, ActorKind kind, int count)
    {
        var width = section.Shape.Width * Tile;
        for (var tries = 0; tries < Tries && count > 0 && section.HasRoom; tries++)
        {
            var actor = new Actor
            {
                Kind = kind,
                X = dice.Between(18, width - 18),
                Y = dice.Between((section.Shape.Top * Tile) + 14, (section.Shape.Bottom * Tile) - 4),
                Phase = dice.Between(0, 1023),
                Seed = (ulong)dice.Between(0, MaxSeed),
                Slot = -1,
            };
            if (kind == ActorKind.Character && dice.OneIn(3))
            {
                actor.Range = Math.Min(dice.Between(16, 48), width - 18 - actor.X);
            }

            if (IsFree(section, actor))
            {
                section.Add(actor);
                count--;
            }
        }
    }

    private static bool IsFree(Section section, in Actor actor)
    {
        foreach (ref readonly var other in section.Actors)
        {
            var onFloor = other.Kind is not (ActorKind.Torch or ActorKind.Banner);
            var gap = 25 + other.Range;
            if (onFloor && Math.Abs(other.Y - actor.Y) < 15 && actor.X < other.X + gap && actor.X + actor.Range > other.X - 25)
            {
                return false;
            }
        }

        return true;
    }
}
