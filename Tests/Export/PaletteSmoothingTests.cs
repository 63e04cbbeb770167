using GanAssets.Trainer.Export;

namespace GanAssets.Tests.Export;

internal sealed class PaletteSmoothingTests
{
    private const int Side = 8;

    /// <summary>Two reds that can hardly be told apart, white, and a blue.</summary>
    private static readonly byte[] Palette = [200, 30, 40, 212, 44, 52, 255, 255, 255, 30, 60, 200];

    private static SpriteFinishOptions Options(AlphaKind alpha = AlphaKind.Opaque) =>
        new(Side, Side, alpha) { Palette = Palette, Smoothing = new PaletteSmoothing() };

    [Test]
    public void Speckle_of_a_like_colour_takes_its_neighbours_colour()
    {
        var image = Flat(200, 30, 40);
        Paint(image, 3, 4, 209, 41, 49);

        Assert.That(Colors(Finish(Options() with { Smoothing = null }, image)), Has.Exactly(1).EqualTo(1));
        Assert.That(Colors(Finish(Options(), image)), Is.All.Zero);
    }

    [Test]
    public void Single_pixel_of_another_colour_stays()
    {
        var image = Flat(200, 30, 40);
        Paint(image, 3, 4, 40, 60, 190);

        Assert.That(Colors(Finish(Options(), image)), Has.Exactly(1).EqualTo(3));
    }

    [Test]
    public void Area_of_the_rarer_of_two_like_colours_stays()
    {
        var image = Flat(200, 30, 40);
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side / 2; x++)
            {
                Paint(image, x, y, 212, 44, 52);
            }
        }

        Assert.That(Colors(Finish(Options(), image)), Has.Exactly(Side * Side / 2).EqualTo(1));
    }

    [TestCase(AlphaKind.Opaque)]
    [TestCase(AlphaKind.Binary)]
    public void Agrees_with_the_documented_inference_in_double_precision(AlphaKind alpha)
    {
        var random = new Random(3);
        var (same, all) = (0, 0);
        for (var trial = 0; trial < 20; trial++)
        {
            var image = new float[4 * Side * Side];
            for (var i = 0; i < Side * Side; i++)
            {
                var k = random.Next(4);
                var a = random.NextDouble() < 0.7 ? 1f : 0.2f;
                for (var channel = 0; channel < 3; channel++)
                {
                    image[(channel * Side * Side) + i] = a * Math.Clamp((Palette[(3 * k) + channel] + random.Next(-25, 26)) / 255f, 0, 1);
                }

                image[(3 * Side * Side) + i] = a;
            }

            var actual = Finish(Options(alpha), image);
            var expected = Reference(image, alpha);
            all += actual.Length;
            same += actual.Zip(expected, (a, b) => a == b ? 1 : 0).Sum();
        }

        // Ties within float32's last bits may fall either way.
        Assert.That((double)same / all, Is.GreaterThan(0.999));
    }

    private static byte[] Finish(SpriteFinishOptions options, float[] image) => new SpriteFinishCase("smoothing", options).Run(image);

    private static float[] Flat(byte r, byte g, byte b)
    {
        var image = new float[4 * Side * Side];
        for (var i = 0; i < Side * Side; i++)
        {
            Paint(image, i % Side, i / Side, r, g, b);
        }

        return image;
    }

    private static void Paint(float[] image, int x, int y, byte r, byte g, byte b)
    {
        var i = (y * Side) + x;
        (image[i], image[(Side * Side) + i], image[(2 * Side * Side) + i], image[(3 * Side * Side) + i]) = (r / 255f, g / 255f, b / 255f, 1);
    }

    private static int[] Colors(byte[] rgba) =>
        [.. rgba.Chunk(4).Select(pixel => Enumerable.Range(0, 4).Single(k => Palette.AsSpan(3 * k, 3).SequenceEqual(pixel.AsSpan(0, 3))))];

    private static byte[] Reference(float[] image, AlphaKind alpha)
    {
        const int Plane = Side * Side;
        var visible = Enumerable.Range(0, Plane).Select(i => alpha == AlphaKind.Opaque || image[(3 * Plane) + i] >= 0.5f).ToArray();
        var smoothing = new PaletteSmoothing();
        var evidence = new double[Plane, 4];
        var scores = new double[Plane, 4];
        for (var i = 0; i < Plane; i++)
        {
            for (var k = 0; k < 4; k++)
            {
                for (var channel = 0; channel < 3; channel++)
                {
                    var straight = image[(channel * Plane) + i] / Math.Max(image[(3 * Plane) + i], 1f / 255f);
                    var error = Math.Round(Math.Clamp(straight, 0, 1) * 255) - Palette[(3 * k) + channel];
                    evidence[i, k] -= error * error / (2 * smoothing.Deviation * smoothing.Deviation);
                }

                scores[i, k] = evidence[i, k];
            }
        }

        for (var round = 0; round < smoothing.Rounds; round++)
        {
            var weights = new double[Plane, 4];
            for (var i = 0; i < Plane; i++)
            {
                var sum = Enumerable.Range(0, 4).Sum(k => Math.Exp(scores[i, k]));
                for (var k = 0; k < 4; k++)
                {
                    weights[i, k] = visible[i] ? Math.Exp(scores[i, k]) / sum : 0;
                }
            }

            for (var k = 0; k < 4; k++)
            {
                var share = Enumerable.Range(0, Plane).Sum(i => weights[i, k]) / Math.Max(1, visible.Count(v => v));
                for (var i = 0; i < Plane; i++)
                {
                    var around = 0.0;
                    for (var dy = -1; dy <= 1; dy++)
                    {
                        for (var dx = -1; dx <= 1; dx++)
                        {
                            var (x, y) = ((i % Side) + dx, (i / Side) + dy);
                            around += x is >= 0 and < Side && y is >= 0 and < Side ? weights[(y * Side) + x, k] / 9 : 0;
                        }
                    }

                    scores[i, k] = evidence[i, k] + Math.Log(share + PaletteSmoothing.SmallestShare) + (smoothing.Coherence * around);
                }
            }
        }

        return [.. Enumerable.Range(0, Plane).SelectMany(i =>
        {
            var best = Enumerable.Range(0, 4).MaxBy(k => scores[i, k]);
            return visible[i] ? Palette.AsSpan(3 * best, 3).ToArray().Append((byte)255) : new byte[4];
        })];
    }
}
