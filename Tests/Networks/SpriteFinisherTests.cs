using GanAssets.Tests.Export;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

/// <summary>The finishing in libtorch gives, of the same floats, the very bytes of the finishing inside the exported model.</summary>
public class SpriteFinisherTests
{
    private static IEnumerable<TestCaseData> Cases =>
        SpriteFinishCase.All.Select(way => new TestCaseData(way).SetArgDisplayNames(way.Name));

    [TestCaseSource(nameof(Cases))]
    public void Gives_the_bytes_of_the_exported_model(object way)
    {
        var (model, input) = ((SpriteFinishCase)way, SpriteFinishCase.RandomImages(40));

        Assert.That(Finish(model.Options, input), Is.EqualTo(model.Run(input)));
    }

    [Test]
    public void Margins_are_cut_off_as_in_the_exported_model()
    {
        var options = new SpriteFinishOptions(2, 2, AlphaKind.Continuous) { Padding = new Padding(1, 0, 2, 1), PixelScale = 3 };
        var input = SpriteFinishCase.RandomImages(40);

        Assert.That(Finish(options, input), Is.EqualTo(new SpriteFinishCase("padded", options).Run(input)));
    }

    [Test]
    public void Equally_near_palette_colours_give_the_first()
    {
        var options = new SpriteFinishOptions(1, 1, AlphaKind.Opaque) { Palette = new byte[] { 9, 9, 9, 255, 0, 0, 0, 255, 4, 0, 0, 255, 0, 0, 4, 255 } };

        Assert.That(Finish(options, [2f / 255, 0, 2f / 255, 1]), Is.EqualTo(new byte[] { 0, 0, 0, 255 }));
    }

    [Test]
    public void Palette_full_of_ties_gives_the_bytes_of_the_exported_model()
    {
        // Every colour of the lattice stands twice, and the cells' corners are equally far from eight colours.
        byte[] levels = [0, 64, 128];
        var colors = from r in levels from g in levels from b in levels select new byte[] { r, g, b, 255 };
        var lattice = colors.SelectMany(color => color).ToArray();
        var options = new SpriteFinishOptions(16, 16, AlphaKind.Opaque) { Palette = (byte[])[.. lattice, .. lattice] };
        var image = new float[4 * 256];
        var random = new Random(1);
        for (var i = 0; i < image.Length; i++)
        {
            image[i] = i >= 3 * 256 ? 1 : 32f * random.Next(5) / 255;
        }

        Assert.That(Finish(options, image), Is.EqualTo(new SpriteFinishCase("ties", options).Run(image)));
    }

    [TestCase(AlphaKind.Binary)]
    [TestCase(AlphaKind.Continuous)]
    public void Smoothed_palette_gives_the_bytes_of_the_exported_model_but_for_ties(AlphaKind alpha)
    {
        byte[] palette = [0, 0, 0, 0, 200, 30, 40, 255, 212, 44, 52, 255, 255, 255, 255, 255, 30, 60, 200, 255];
        var options = new SpriteFinishOptions(5, 3, alpha)
        {
            Palette = palette,
            Smoothing = new PaletteSmoothing(PaletteSmoothingTests.Affinities(5)),
        };
        var input = SpriteFinishCase.RandomImages(200);

        var (torch, onnx) = (Finish(options, input), new SpriteFinishCase("smoothed", options).Run(input));

        // The sums of exponentials differ in their last bits.
        Assert.That(torch.Zip(onnx).Average(pair => pair.First == pair.Second ? 1.0 : 0), Is.GreaterThan(0.999));
    }

    private static byte[] Finish(SpriteFinishOptions options, float[] premultiplied)
    {
        using var scope = NewDisposeScope();
        using var finisher = new SpriteFinisher(options, CPU);
        var (height, width) = (options.Padding.Top + options.Height + options.Padding.Bottom, options.Padding.Left + options.Width + options.Padding.Right);
        var images = premultiplied.Length / (4 * height * width);
        return finisher.Finish(tensor(premultiplied, [images, 4, height, width])).bytes.ToArray();
    }
}
