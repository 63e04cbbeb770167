using System.Runtime.InteropServices;
using GanAssets.Tests.Data;
using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Bench.Plants;

internal sealed class PixelPlantsTests
{
    [Test]
    public void Copies_are_training_sprites_with_their_attributes()
    {
        var source = PlantedShapes.Source(seed: 1);
        var fakes = PixelPlants.Copies(source);

        Assert.That(PlantedShapes.Labelled(fakes).Except(PlantedShapes.Labelled(source.Training)), Is.Empty);
        Assert.That(fakes.Names, Is.Unique);
        Assert.That(fakes.Count, Is.EqualTo(source.Pool.Count));
    }

    [Test]
    public void Changed_copies_differ_from_their_originals_in_one_visible_pixel()
    {
        var source = PlantedShapes.Source(seed: 1);
        var (fakes, originals) = (PixelPlants.ChangedCopies(source), PixelPlants.Copies(source));

        for (var i = 0; i < fakes.Count; i++)
        {
            var (before, after) = (Colors(originals, i), Colors(fakes, i));
            var changed = Enumerable.Range(0, before.Length).Where(at => before[at] != after[at]).ToArray();

            // A shape of one colour has no other to take.
            var colors = before.Where(color => color != 0).Distinct().Count();
            Assert.That(changed, Has.Length.EqualTo(colors > 1 ? 1 : 0));
            Assert.That(changed.Select(at => before[at]), Has.None.Zero);
        }
    }

    [Test]
    public void Changed_copies_of_colorful_sprites_all_differ()
    {
        var training = Sprites.Draw(20, 8, 8, (sprite, x, y) => ((uint)(sprite * 8) << 24) | ((uint)x << 16) | ((uint)y << 8) | 0xFF);
        var source = new PlantSource(training, training, Seed: 1);
        Assert.That(PlantedShapes.Pictures(PixelPlants.ChangedCopies(source)), Has.None.AnyOf(PlantedShapes.Pictures(training)));
    }

    [Test]
    public void Blur_spreads_one_pixel_as_its_weights_do_and_leaves_flat_colour_alone()
    {
        var pool = Sprites.Draw(2, 8, 8, (sprite, x, y) => sprite == 0 ? 0x804020FFu : (x, y) == (4, 4) ? 0xC08040FFu : 0u);
        var blurred = PixelPlants.Blurred(new PlantSource(pool, pool, Seed: 1));

        Assert.That(blurred.Pixels(0).ToArray(), Is.EqualTo(pool.Pixels(0).ToArray()));
        Assert.That(At(4, 4), Is.EqualTo((byte[])[0xC0, 0x80, 0x40, 64]), "a quarter of the alpha, the colour unmixed with what is not seen");
        Assert.That(At(3, 4), Is.EqualTo((byte[])[0xC0, 0x80, 0x40, 32]));
        Assert.That(At(3, 3), Is.EqualTo((byte[])[0xC0, 0x80, 0x40, 16]));
        Assert.That(At(2, 4), Is.EqualTo((byte[])[0, 0, 0, 0]));

        byte[] At(int x, int y) => blurred.Pixels(1).Slice(((y * 8) + x) * 4, 4).ToArray();
    }

    [Test]
    public void Noise_is_opaque_and_no_two_sprites_are_alike()
    {
        var fakes = PixelPlants.Noise(PlantedShapes.Source(seed: 1));
        Assert.That(PlantedShapes.Pictures(fakes), Is.Unique);
        Assert.That(fakes.Rgba.Where((_, i) => i % 4 == 3), Is.All.EqualTo(255));
        Assert.That(fakes.Rgba.Where((_, i) => i % 4 != 3).Average(value => value), Is.EqualTo(127.5).Within(2));
    }

    [Test]
    public void Noisy_sprites_keep_their_outlines()
    {
        var source = PlantedShapes.Source(seed: 1);
        var fakes = PixelPlants.Noisy(source);
        Assert.That(fakes.Rgba.Where((_, i) => i % 4 == 3), Is.EqualTo(source.Pool.Rgba.Where((_, i) => i % 4 == 3)));
        Assert.That(PlantedShapes.Pictures(fakes), Is.Unique.And.None.AnyOf(PlantedShapes.Pictures(source.Pool)));
        Assert.That(fakes.Rgba.Where((_, i) => i % 4 == 3 || source.Pool.Rgba[i - (i % 4) + 3] > 0), Is.Not.EqualTo(source.Pool.Rgba));
    }

    private static uint[] Colors(SpriteSet sprites, int index) => MemoryMarshal.Cast<byte, uint>(sprites.Pixels(index)).ToArray();
}
