using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Tests.Samples.Dungeon;

internal sealed class LayoutTests
{
    private const int Sections = 200;

    [Test]
    public void Rooms_and_corridors_take_turns_and_one_can_walk_from_each_to_the_next()
    {
        var layout = new Layout(1);
        for (var index = 0L; index < Sections; index++)
        {
            var (here, next) = (layout.ShapeOf(index), layout.ShapeOf(index + 1));

            Assert.That(here.IsRoom, Is.EqualTo(index % 2 == 0));
            Assert.That(here.Width, Is.InRange(1, Layout.MaxWidth));
            Assert.That(Math.Min(here.Bottom, next.Bottom) - Math.Max(here.Top, next.Top), Is.GreaterThanOrEqualTo(3), "rows of floor that meet");
        }
    }

    [Test]
    public void No_two_rooms_in_a_row_look_alike()
    {
        var layout = new Layout(2);
        var styles = Enumerable.Range(0, Sections).Select(room => layout.StyleOf(2 * room, 4)).ToArray();

        Assert.That(styles.Zip(styles.Skip(1)).Where(pair => pair.First == pair.Second), Is.Empty);
        Assert.That(styles.Distinct().Count(), Is.EqualTo(4));
        Assert.That(layout.StyleOf(1, 4), Is.EqualTo(layout.StyleOf(0, 4)), "a corridor looks like the room before it");
    }

    [Test]
    public void Stone_knows_where_it_ends_across_the_border_of_two_sections()
    {
        var layout = new Layout(3);
        var masonry = new Masonry(layout);
        var (room, corridor) = (Laid(masonry, 0), Laid(masonry, 1));
        var roomShape = layout.ShapeOf(0);
        var row = layout.ShapeOf(1).Bottom;

        Assert.That(roomShape.KindOf(row), Is.EqualTo(TileKind.Floor), "the room is wider than the corridor");
        Assert.That(corridor[row * Layout.MaxWidth].Edges, Is.EqualTo(Edges.North | Edges.West));
        Assert.That(room[(row * Layout.MaxWidth) + roomShape.Width - 1].Edges, Is.EqualTo(Edges.East), "the corridor's stone shades the room's floor");
    }

    private static Tile[] Laid(Masonry masonry, long index)
    {
        var tiles = new Tile[Layout.MaxWidth * Shape.Rows];
        masonry.Lay(index, tiles);
        return tiles;
    }
}
