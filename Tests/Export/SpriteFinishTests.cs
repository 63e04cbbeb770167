using GanAssets.Trainer.Export;
using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;

namespace GanAssets.Tests.Export;

[TestFixture]
public sealed class SpriteFinishTests
{
    private static IEnumerable<TestCaseData> Cases =>
        SpriteFinishCase.All.Select(way => new TestCaseData(way).SetArgDisplayNames(way.Name));

    [TestCaseSource(nameof(Cases))]
    public void Runtime_gives_the_bytes_of_the_documented_arithmetic(object way)
    {
        var (model, input) = ((SpriteFinishCase)way, SpriteFinishCase.RandomImages(40));

        Assert.That(model.Run(input), Is.EqualTo(model.Reference(input)));
    }

    [Test]
    public void Binary_alpha_is_solid_from_a_half_on_and_its_colour_is_divided_by_the_raw_alpha() =>
        Assert.That(
            Finish(new(2, 1, AlphaKind.Binary), [0.25f, 0.25f, 0.5f, 0.25f, 0, 0, 0.5f, 0.4999f]),
            Is.EqualTo(new byte[] { 128, 255, 0, 255, 0, 0, 0, 0 }));

    [TestCase(1, 2, 1, 0)]
    [TestCase(0, 1, 0, 0)]
    [TestCase(0, 0, 2, 0)]
    public void Margins_are_cut_off_before_anything_else(int left, int top, int right, int bottom)
    {
        // 5×3 pixels are what the margins leave; a smoothed palette looks at the whole of them.
        var whole = new SpriteFinishOptions(5 - left - right, 3 - top - bottom, AlphaKind.Binary)
        {
            Palette = new byte[] { 0, 0, 0, 0, 200, 30, 40, 255, 30, 60, 200, 255 },
            Smoothing = new PaletteSmoothing(PaletteSmoothingTests.Affinities(3)),
            PixelScale = 2,
        };
        var image = SpriteFinishCase.RandomImages(1);
        var cropped = Enumerable.Range(0, 4 * whole.Height * whole.Width)
            .Select(i => image[(((i / whole.Width / whole.Height * 3) + (i / whole.Width % whole.Height) + top) * 5) + (i % whole.Width) + left])
            .ToArray();

        Assert.That(Finish(whole with { Padding = new Padding(left, top, right, bottom) }, image), Is.EqualTo(Finish(whole, cropped)));
    }

    [Test]
    public void Opaque_alpha_is_always_solid() =>
        Assert.That(Finish(new(1, 1, AlphaKind.Opaque), [0.2f, 0, 0, 0.4f]), Is.EqualTo(new byte[] { 128, 0, 0, 255 }));

    [Test]
    public void Continuous_alpha_that_rounds_to_nothing_carries_no_colour() =>
        Assert.That(Finish(new(1, 1, AlphaKind.Continuous), [0.001f, 0.001f, 0.001f, 0.001f]), Is.EqualTo(new byte[4]));

    [Test]
    public void Halves_round_to_the_even_byte() =>
        Assert.That(
            Finish(new(2, 1, AlphaKind.Continuous), [0.5f / 255, 1.5f / 255, 0, 0, 1, 1, 1, 1]),
            Is.EqualTo(new byte[] { 0, 0, 255, 255, 2, 0, 255, 255 }));

    [Test]
    public void Equally_near_palette_colours_give_the_first()
    {
        var options = new SpriteFinishOptions(1, 1, AlphaKind.Opaque) { Palette = new byte[] { 9, 9, 9, 255, 0, 0, 0, 255, 4, 0, 0, 255, 0, 0, 4, 255 } };

        Assert.That(Finish(options, [2f / 255, 0, 2f / 255, 1]), Is.EqualTo(new byte[] { 0, 0, 0, 255 }));
    }

    [Test]
    public void Largest_palette_snaps_every_colour_to_itself()
    {
        var palette = new byte[256 * 4];
        new Random(5).NextBytes(palette);
        for (var i = 3; i < palette.Length; i += 4)
        {
            palette[i] = 255;
        }

        var options = new SpriteFinishOptions(256, 1, AlphaKind.Opaque) { Palette = palette };
        var image = new float[4 * 256];
        for (var i = 0; i < 256; i++)
        {
            image[i] = palette[4 * i] / 255f;
            image[256 + i] = palette[(4 * i) + 1] / 255f;
            image[512 + i] = palette[(4 * i) + 2] / 255f;
            image[768 + i] = 1;
        }

        Assert.That(Finish(options, image), Is.EqualTo(palette));
    }

    [TestCase(0, 1, 1, 0)]
    [TestCase(1, 0, 1, 0)]
    [TestCase(1, 1, 0, 0)]
    [TestCase(1, 1, 1, 3)]
    public void Sizes_below_one_and_broken_palettes_are_refused(int width, int height, int scale, int paletteBytes)
    {
        var graph = new OnnxGraph("wrong");
        var x = graph.Input("x", OnnxType.Float, "N", 4, 1, 1);
        var options = new SpriteFinishOptions(width, height, AlphaKind.Opaque)
        {
            PixelScale = scale,
            Palette = new byte[paletteBytes],
        };

        Assert.That(() => SpriteFinish.Append(graph, x, options), Throws.InstanceOf<ArgumentException>());
    }

    private static byte[] Finish(SpriteFinishOptions options, float[] premultiplied) => new SpriteFinishCase("one", options).Run(premultiplied);
}
