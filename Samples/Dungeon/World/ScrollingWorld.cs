namespace GanAssets.Samples.Dungeon.World;

/// <summary>
/// The sections from the left end of the screen to some way beyond the right one. They are laid ahead of time, so that their
/// characters can be made before anybody sees them.
/// </summary>
internal sealed class ScrollingWorld
{
    /// <summary>The pixels that are kept ready beyond the screen: 8 seconds' scrolling.</summary>
    public const int Ahead = 480;

    private const int MaxSections = 24;

    private readonly Section[] _ring = new Section[MaxSections];
    private readonly Layout _layout;
    private readonly Masonry _masonry;
    private readonly Furnisher _furnisher;
    private readonly IInhabitants _inhabitants;
    private readonly int _styles;
    private long _first;
    private long _next;
    private long _right;

    /// <summary>Makes the beginning of a dungeon.</summary>
    /// <param name="seed">Which dungeon it is.</param>
    /// <param name="styles">How many kinds of stones there are.</param>
    /// <param name="inhabitants">Who is told of the characters that come and go.</param>
    public ScrollingWorld(ulong seed, int styles, IInhabitants inhabitants)
    {
        _layout = new Layout(seed);
        _masonry = new Masonry(_layout);
        _furnisher = new Furnisher(_layout);
        _inhabitants = inhabitants;
        _styles = styles;
        for (var i = 0; i < MaxSections; i++)
        {
            _ring[i] = new Section();
        }
    }

    /// <summary>The first section that is kept.</summary>
    public long First => _first;

    /// <summary>The section after the last that is kept.</summary>
    public long Next => _next;

    /// <summary>A section that is kept.</summary>
    public Section this[long index] => _ring[index % MaxSections];

    /// <summary>Lays what comes, and gives up what is gone.</summary>
    /// <param name="left">The left end of the screen, in pixels of the dungeon.</param>
    /// <param name="width">The screen's width in pixels.</param>
    public void Scroll(long left, int width)
    {
        while (_right < left + width + Ahead)
        {
            Lay(this[_next]);
            GiveUp(left);
        }

        GiveUp(left);
    }

    private void GiveUp(long left)
    {
        // A tile more, for what leans out of its section.
        while (_first < _next && this[_first].Right + Shape.TileSize < left)
        {
            foreach (ref var actor in this[_first].Actors)
            {
                if (actor.Kind == ActorKind.Character)
                {
                    _inhabitants.Leave(ref actor);
                }
            }

            _first++;
        }
    }

    private void Lay(Section section)
    {
        section.Index = _next++;
        section.Left = _right;
        section.Shape = _layout.ShapeOf(section.Index);
        section.Style = _layout.StyleOf(section.Index, _styles);
        section.Company = section.Shape.IsRoom ? _inhabitants.CompanyOf(_layout.DiceOf(section.Index, Purpose.Company)) : -1;
        _masonry.Lay(section.Index, section.Tiles);
        _furnisher.Furnish(section);
        foreach (ref var actor in section.Actors)
        {
            if (actor.Kind == ActorKind.Character)
            {
                _inhabitants.Enter(ref actor, section.Company);
            }
        }

        _right = section.Right;
    }
}
