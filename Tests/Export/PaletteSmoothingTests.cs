using GanAssets.Trainer.Export;

namespace GanAssets.Tests.Export;

internal sealed class PaletteSmoothingTests
{
    private const int Side = 8;
    private const int Plane = Side * Side;
    private const int Clear = 4;

    /// <summary>Two reds that can hardly be told apart, white, a blue, and nothing.</summary>
    private static readonly byte[] Palette = [200, 30, 40, 255, 212, 44, 52, 255, 255, 255, 255, 255, 30, 60, 200, 255, 0, 0, 0, 0];

    private static readonly SpriteFinishOptions Options =
        new(Side, Side, AlphaKind.Binary) { Palette = Palette, Smoothing = new PaletteSmoothing(Affinities(5)) };

    /// <summary>Colours that like themselves and dislike each other: what flat areas give.</summary>
    /// <param name="colors">P.</param>
    /// <returns>P×P figures.</returns>
    public static float[] Affinities(int colors) =>
        [.. Enumerable.Range(0, colors * colors).Select(i => i / colors == i % colors ? 2f : -1f)];

    [Test]
    public void Speckle_of_a_like_colour_takes_its_neighbours_colour()
    {
        var image = Flat(200, 30, 40);
        Paint(image, 3, 4, 209, 41, 49);

        Assert.That(Colors(Finish(Options with { Smoothing = null }, image)), Has.Exactly(1).EqualTo(1));
        Assert.That(Colors(Finish(Options, image)), Is.All.Zero);
    }

    [Test]
    public void Single_pixel_of_another_colour_stays()
    {
        var image = Flat(200, 30, 40);
        Paint(image, 3, 4, 40, 60, 190);

        Assert.That(Colors(Finish(Options, image)), Has.Exactly(1).EqualTo(3));
    }

    [Test]
    public void Doubtful_colour_becomes_the_one_that_the_training_sprites_have_beside_these_neighbours()
    {
        // A pixel between white and blue amid red: white where reds are seen with white, blue where with blue.
        var image = Flat(200, 30, 40);
        Paint(image, 3, 4, 142, 158, 228);

        Assert.That(Colors(Finish(Preferring(2), image)), Has.Exactly(1).EqualTo(2));
        Assert.That(Colors(Finish(Preferring(3), image)), Has.Exactly(1).EqualTo(3));
    }

    [Test]
    public void Stray_pixel_of_doubtful_alpha_vanishes_and_a_plain_one_stays()
    {
        var image = new float[4 * Plane];
        Paint(image, 2, 2, 200, 30, 40, 0.53f);
        Paint(image, 5, 5, 200, 30, 40);

        Assert.That(Colors(Finish(Options with { Smoothing = null }, image)), Has.Exactly(2).Not.EqualTo(Clear));
        Assert.That(Colors(Finish(Options, image)), Has.Exactly(1).Zero.And.Exactly(Plane - 1).EqualTo(Clear));
    }

    [Test]
    public void Area_of_the_rarer_of_two_like_colours_stays()
    {
        var image = Flat(200, 30, 40);
        for (var i = 0; i < Plane / 2; i++)
        {
            Paint(image, i % (Side / 2), i / (Side / 2), 212, 44, 52);
        }

        Assert.That(Colors(Finish(Options, image)), Has.Exactly(Plane / 2).EqualTo(1));
    }

    [Test]
    public void Agrees_with_the_documented_inference_in_double_precision()
    {
        var random = new Random(3);
        var (same, all) = (0, 0);
        for (var trial = 0; trial < 20; trial++)
        {
            var image = new float[4 * Plane];
            for (var i = 0; i < Plane; i++)
            {
                var color = Palette.AsSpan(4 * random.Next(4), 3);
                Paint(image, i % Side, i / Side, Shift(color[0]), Shift(color[1]), Shift(color[2]), random.NextSingle() < 0.7f ? 1 : random.NextSingle());
            }

            var actual = Colors(Finish(Options, image));
            all += Plane;
            same += actual.Zip(Reference(image, Options.Smoothing!), (a, b) => a == b ? 1 : 0).Sum();
        }

        // Ties within float32's last bits may fall either way.
        Assert.That((double)same / all, Is.GreaterThan(0.999));

        byte Shift(byte channel) => (byte)Math.Clamp(channel + random.Next(-25, 26), 0, 255);
    }

    private static SpriteFinishOptions Preferring(int color)
    {
        var affinities = Affinities(5);
        (affinities[color], affinities[5 * color]) = (1, 1);
        return Options with { Smoothing = new PaletteSmoothing(affinities) };
    }

    private static byte[] Finish(SpriteFinishOptions options, float[] image) => new SpriteFinishCase("smoothing", options).Run(image);

    private static float[] Flat(byte r, byte g, byte b)
    {
        var image = new float[4 * Plane];
        for (var i = 0; i < Plane; i++)
        {
            Paint(image, i % Side, i / Side, r, g, b);
        }

        return image;
    }

    private static void Paint(float[] image, int x, int y, byte r, byte g, byte b, float a = 1)
    {
        var i = (y * Side) + x;
        (image[i], image[Plane + i], image[(2 * Plane) + i], image[(3 * Plane) + i]) = (a * r / 255f, a * g / 255f, a * b / 255f, a);
    }

    private static int[] Colors(byte[] rgba) =>
        [.. rgba.Chunk(4).Select(pixel => Enumerable.Range(0, 5).Single(k => Palette.AsSpan(4 * k, 4).SequenceEqual(pixel)))];

    private static int[] Reference(float[] image, PaletteSmoothing smoothing)
    {
        const int Count = 5;
        var evidence = new double[Plane, Count];
        for (var i = 0; i < Plane; i++)
        {
            for (var k = 0; k < Count; k++)
            {
                for (var channel = 0; channel < 4; channel++)
                {
                    var error = MathF.Round(image[(channel * Plane) + i] * 255) - (Palette[(4 * k) + 3] == 0 ? 0 : Palette[(4 * k) + channel]);
                    evidence[i, k] -= error * error / (2 * smoothing.Deviation * smoothing.Deviation);
                }
            }
        }

        var scores = (double[,])evidence.Clone();
        for (var round = 0; round < smoothing.Rounds; round++)
        {
            var weights = new double[Plane, Count];
            for (var i = 0; i < Plane; i++)
            {
                var largest = Enumerable.Range(0, Count).Max(k => scores[i, k]);
                var sum = Enumerable.Range(0, Count).Sum(k => Math.Exp(scores[i, k] - largest));
                for (var k = 0; k < Count; k++)
                {
                    weights[i, k] = Math.Exp(scores[i, k] - largest) / sum;
                }
            }

            for (var i = 0; i < Plane; i++)
            {
                for (var k = 0; k < Count; k++)
                {
                    var share = Enumerable.Range(0, Plane).Average(j => weights[j, k]);
                    var likes = Around(i).Sum(j => Enumerable.Range(0, Count).Sum(l =>
                        weights[j, l] * Math.Clamp(smoothing.Affinities.Span[(k * Count) + l], -smoothing.LargestAffinity, smoothing.LargestAffinity)));
                    scores[i, k] = evidence[i, k] + Math.Log(share + PaletteSmoothing.SmallestShare) + (smoothing.Coherence * likes);
                }
            }
        }

        return [.. Enumerable.Range(0, Plane).Select(i => Enumerable.Range(0, Count).MaxBy(k => scores[i, k]))];
    }

    private static IEnumerable<int> Around(int i) =>
        from y in Enumerable.Range((i / Side) - 1, 3)
        from x in Enumerable.Range((i % Side) - 1, 3)
        where x is >= 0 and < Side && y is >= 0 and < Side && (y * Side) + x != i
        select (y * Side) + x;
}
