namespace GanAssets.Samples.Dungeon.World;

/// <summary>A part of the dungeon that is in sight or will soon be. The same few objects are filled anew all the time.</summary>
internal sealed class Section
{
    /// <summary>The most that stands in one section.</summary>
    public const int MaxActors = 48;

    private readonly Actor[] _actors = new Actor[MaxActors];
    private int _count;

    /// <summary>Its place in the dungeon.</summary>
    public long Index { get; set; }

    /// <summary>Its left end, in pixels from the dungeon's.</summary>
    public long Left { get; set; }

    public Shape Shape { get; set; }

    /// <summary>Which stones it is built of.</summary>
    public int Style { get; set; }

    /// <summary>What its characters have in common: an index of the companies; -1 for a corridor, where anybody walks.</summary>
    public int Company { get; set; }

    /// <summary>Whether a rug lies in its middle.</summary>
    public bool HasRug { get; set; }

    /// <summary>Row after row, each of <see cref="Layout.MaxWidth"/>.</summary>
    public Tile[] Tiles { get; } = new Tile[Layout.MaxWidth * Shape.Rows];

    /// <summary>What is in it, the farthest from the player first.</summary>
    public Span<Actor> Actors => _actors.AsSpan(0, _count);

    /// <summary>The end, in pixels from the dungeon's left one.</summary>
    public long Right => Left + (Shape.Width * Shape.TileSize);

    /// <summary>Takes everything out of it.</summary>
    public void Clear() => _count = 0;

    /// <summary>Whether something more can be put into it.</summary>
    public bool HasRoom => _count < MaxActors;

    /// <summary>Puts something into it, behind what is nearer to the player.</summary>
    public void Add(in Actor actor)
    {
        var place = _count++;
        for (; place > 0 && _actors[place - 1].Y > actor.Y; place--)
        {
            _actors[place] = _actors[place - 1];
        }

        _actors[place] = actor;
    }
}
