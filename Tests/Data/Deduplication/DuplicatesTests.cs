using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Deduplication;

namespace GanAssets.Tests.Data.Deduplication;

internal sealed class DuplicatesTests
{
    private const int Count = 400;
    private const int NearPixels = (int)(Speckled.Visible * Duplicates.NearShare);

    [Test]
    public void Unlike_sprites_are_no_duplicates()
    {
        var set = Speckled.Draw(Count, seed: 1);

        Assert.That(Duplicates.FindExact(set), Is.Empty);
        Assert.That(Duplicates.FindNear(set), Is.Empty);
        Assert.That(Duplicates.Remove(set, DuplicateKind.Near), Is.SameAs(set));
    }

    [Test]
    public void Planted_copies_are_found_and_nothing_else()
    {
        var set = Speckled.Draw(Count, seed: 2);
        Speckled.Copy(set, 10, 200);
        Speckled.Copy(set, 10, 399);
        Speckled.Copy(set, 3, 4);

        Assert.That(Duplicates.FindExact(set).Select(group => group.Sprites), Is.EqualTo(new int[][] { [3, 4], [10, 200, 399] }));
        Assert.That(Duplicates.FindNear(set), Is.Empty);
    }

    [Test]
    public void Colours_that_nobody_sees_make_no_difference()
    {
        var set = Sprites.Draw(2, 8, 8, (sprite, x, _) => x < 4 ? 0x336699FF : (uint)sprite << 20);

        Assert.That(Duplicates.FindExact(set), Has.Count.EqualTo(1));
    }

    [Test]
    public void Planted_near_copies_are_found_and_nothing_else()
    {
        var set = Speckled.Draw(Count, seed: 3);
        var random = new Random(4);
        for (var copy = 200; copy < 230; copy++)
        {
            Speckled.Copy(set, copy - 200, copy);
            Speckled.Repaint(set, copy, NearPixels);
            Speckled.Copy(set, copy - 100, copy + 100);
            Speckled.AddNoise(set, copy + 100, Duplicates.NearTolerance, random);
        }

        var expected = Enumerable.Range(0, 30).Select(i => new[] { i, i + 200 }).Concat(Enumerable.Range(100, 30).Select(i => new[] { i, i + 200 }));
        Assert.That(Duplicates.FindNear(set).Select(group => group.Sprites), Is.EqualTo(expected));
        Assert.That(Duplicates.FindExact(set), Is.Empty);
    }

    [Test]
    public void Copies_that_differ_in_a_pixel_more_or_by_a_level_more_are_none()
    {
        var set = Speckled.Draw(4, seed: 5);
        Speckled.Copy(set, 0, 1);
        Speckled.Repaint(set, 1, NearPixels + 1);
        Speckled.Copy(set, 2, 3);
        foreach (ref var channel in set.Rgba.AsSpan(3 * set.SpriteLength))
        {
            channel = (byte)(channel is > 0 and < 128 ? channel + Duplicates.NearTolerance + 1 : channel);
        }

        Assert.That(Duplicates.FindNear(set), Is.Empty);
    }

    [Test]
    public void Share_is_of_the_pixels_that_are_visible_in_either()
    {
        // 1 of 64 is below the limit; 1 of the 32 that are visible is not.
        var opaque = Sprites.Draw(2, 8, 8, (sprite, x, y) => sprite == 1 && x + y == 0 ? 0x000000FF : 0x8090A0FFu);
        var half = Sprites.Draw(2, 8, 8, (sprite, x, y) => sprite == 1 && x + y == 0 ? 0x000000FF : x < 4 ? 0x8090A0FFu : 0);

        Assert.That(Duplicates.FindNear(opaque), Has.Count.EqualTo(1));
        Assert.That(Duplicates.FindNear(half), Is.Empty);
    }

    [Test]
    public void Enlarged_sprites_are_compared_as_they_were_drawn()
    {
        var small = Speckled.Draw(3, seed: 6);
        Speckled.Copy(small, 0, 2);
        Speckled.Repaint(small, 2, NearPixels);
        var large = new SpriteSet(64, 64, PixelScale.Enlarge(small.Rgba, Speckled.Side, 4), small.Schema, small.Labels, small.Names);

        Assert.That(Duplicates.FindNear(large).Single().Sprites, Is.EqualTo(new[] { 0, 2 }));
    }

    [Test]
    public void First_of_each_group_is_near_to_all_and_to_no_other_first()
    {
        // Each is near to the next, but the first and the last of five differ in too many pixels.
        var set = Speckled.Draw(5, seed: 7);
        for (var i = 1; i < set.Count; i++)
        {
            Speckled.Copy(set, 0, i);
            Speckled.Repaint(set, i, i * NearPixels);
        }

        Assert.That(Duplicates.FindNear(set).Select(group => group.Sprites), Is.EqualTo(new int[][] { [0, 1], [2, 3] }));
        Assert.That(Duplicates.Remove(set, DuplicateKind.Near).Names, Is.EqualTo(new[] { "0.png", "2.png", "4.png" }));
    }

    [Test]
    public void Equal_sprites_with_different_labels_are_a_conflict_and_unknown_ones_are_none()
    {
        var pixels = Speckled.Draw(6, seed: 8);
        Speckled.Copy(pixels, 0, 1);
        Speckled.Copy(pixels, 2, 3);
        Speckled.Copy(pixels, 4, 5);
        int[] labels = [0, 1, 2, 2, -1, 1];

        var groups = Duplicates.FindExact(Speckled.Labelled(pixels, sprite => labels[sprite]));

        Assert.That(groups.Select(group => group.Conflicts), Is.EqualTo(new string[][] { ["kind"], [], [] }));
    }

    [Test]
    public void First_of_equal_sprites_is_kept_with_its_labels()
    {
        var pixels = Speckled.Draw(4, seed: 9);
        Speckled.Copy(pixels, 1, 2);
        var set = Speckled.Labelled(pixels, sprite => sprite % 3);

        var kept = Duplicates.Remove(set);

        Assert.That(kept.Names, Is.EqualTo(new[] { "0.png", "1.png", "3.png" }));
        Assert.That(kept.Labels, Is.EqualTo(new[] { 0, 1, 0 }));
        Assert.That(kept.Pixels(2).SequenceEqual(set.Pixels(3)));
    }

    [Test]
    public void Near_copy_is_kept_where_it_has_a_label_of_its_own()
    {
        var pixels = Speckled.Draw(4, seed: 10);
        for (var copy = 1; copy < 4; copy++)
        {
            Speckled.Copy(pixels, 0, copy);
            Speckled.Repaint(pixels, copy, copy == 3 ? 2 : 1);
        }

        int[] labels = [0, 1, 0, -1];
        var set = Speckled.Labelled(pixels, sprite => labels[sprite]);

        // 1 and 2 are equal, so 2 goes with its wrong label; 3 is near to 0 and says no more than it.
        Assert.That(Duplicates.Remove(set, DuplicateKind.Near).Names, Is.EqualTo(new[] { "0.png", "1.png" }));
        Assert.That(Duplicates.FindNear(set).Single().Sprites, Is.EqualTo(new[] { 0, 1, 3 }));
    }

    [Test]
    public void Set_of_one_sprite_or_none_has_no_duplicates()
    {
        Assert.That(Duplicates.FindNear(Speckled.Draw(1, seed: 11)), Is.Empty);
        Assert.That(Duplicates.FindNear(Speckled.Draw(0, seed: 11)), Is.Empty);
    }
}
