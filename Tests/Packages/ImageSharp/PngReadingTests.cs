using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Packages.ImageSharp;

internal sealed class PngReadingTests
{
    private const int Width = 13;
    private const int Height = 9;

    [Test]
    public void Rgba_of_8_bits_keeps_every_byte_also_under_transparency([Values] bool interlaced)
    {
        var file = new PngBuilder(Width, Height, PngBuilder.Rgba, interlaced: interlaced).Pixels(Sample);

        AssertPixels(file, (x, y) => new Rgba32((byte)Sample(x, y, 0), (byte)Sample(x, y, 1), (byte)Sample(x, y, 2), (byte)Sample(x, y, 3)));
    }

    [Test]
    public void Rgb_becomes_opaque([Values] bool interlaced)
    {
        var file = new PngBuilder(Width, Height, PngBuilder.Rgb, interlaced: interlaced).Pixels(Sample);

        AssertPixels(file, (x, y) => new Rgba32((byte)Sample(x, y, 0), (byte)Sample(x, y, 1), (byte)Sample(x, y, 2)));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    [TestCase(8)]
    public void Palette_is_looked_up_with_its_transparency(int bits)
    {
        byte[] colors = [10, 20, 30, 40, 50, 60];
        var file = new PngBuilder(Width, Height, PngBuilder.Palette, bits, interlaced: true)
            .Chunk("PLTE", colors)
            .Chunk("tRNS", [0])
            .Pixels((x, y, _) => (x + y) % 2);

        AssertPixels(file, (x, y) => (x + y) % 2 == 0 ? new Rgba32(10, 20, 30, 0) : new Rgba32(40, 50, 60, 255));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    [TestCase(8)]
    public void Grey_is_spread_over_the_colours(int bits)
    {
        var largest = (1 << bits) - 1;
        int Grey(int x, int y) => (x + (3 * y)) % (largest + 1);
        var file = new PngBuilder(Width, Height, PngBuilder.Grey, bits).Pixels((x, y, _) => Grey(x, y));

        AssertPixels(file, (x, y) =>
        {
            var value = (byte)(Grey(x, y) * 255 / largest);
            return new Rgba32(value, value, value);
        });
    }

    [Test]
    public void Grey_with_alpha_keeps_both()
    {
        var file = new PngBuilder(Width, Height, PngBuilder.GreyAlpha).Pixels(Sample);

        AssertPixels(file, (x, y) => new Rgba32((byte)Sample(x, y, 0), (byte)Sample(x, y, 0), (byte)Sample(x, y, 0), (byte)Sample(x, y, 1)));
    }

    [Test]
    public void Sixteen_bits_are_taken_as_sRGB_and_scaled_down()
    {
        var file = new PngBuilder(Width, Height, PngBuilder.Rgba, bits: 16).Pixels((x, y, channel) => Sample(x, y, channel) * 257);

        AssertPixels(file, (x, y) => new Rgba32((byte)Sample(x, y, 0), (byte)Sample(x, y, 1), (byte)Sample(x, y, 2), (byte)Sample(x, y, 3)));
    }

    // Every size from 1 to 9 gives some of the seven passes no pixels.
    [Test]
    public void Interlaced_16_bits_read_as_the_same_picture_without_interlacing(
        [Values(PngBuilder.Grey, PngBuilder.Rgb, PngBuilder.GreyAlpha, PngBuilder.Rgba)] byte colorType, [Values(1, 2, 4, 5, 9)] int width, [Values(1, 3, 5, 8)] int height)
    {
        static int Deep(int x, int y, int channel) => ((7919 * x) + (104729 * y) + (1299709 * channel)) & 0xFFFF;
        var interlaced = new PngBuilder(width, height, colorType, bits: 16, interlaced: true).Pixels(Deep);
        var plain = new PngBuilder(width, height, colorType, bits: 16).Pixels(Deep);

        Assert.That(Bytes(interlaced), Is.EqualTo(Bytes(plain)));
    }

    [Test]
    public void Filters_of_an_interlaced_file_of_16_bits_are_undone()
    {
        static int Deep(int x, int y, int channel) => ((7919 * x) + (104729 * y) + (1299709 * channel)) & 0xFFFF;
        var plain = new PngBuilder(Width, Height, PngBuilder.Rgba, bits: 16, interlaced: true).Pixels(Deep);
        var filtered = new PngBuilder(Width, Height, PngBuilder.Rgba, bits: 16, interlaced: true).Pixels(Deep, filtered: true);

        Assert.That(Bytes(filtered), Is.EqualTo(Bytes(plain)));
    }

    [Test]
    public void Usual_gamma_of_drawing_programs_changes_no_colour()
    {
        var file = new PngBuilder(Width, Height, PngBuilder.Rgba).Chunk("gAMA", [0, 0, 0xB1, 0x8F]).Pixels(Sample);

        AssertPixels(file, (x, y) => new Rgba32((byte)Sample(x, y, 0), (byte)Sample(x, y, 1), (byte)Sample(x, y, 2), (byte)Sample(x, y, 3)));
    }

    private static int Sample(int x, int y, int channel) => ((37 * x) + (59 * y) + (83 * channel)) & 255;

    private static byte[] Bytes(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var image = Image.Load<Rgba32>(stream);
        var bytes = new byte[image.Width * image.Height * 4];
        image.CopyPixelDataTo(bytes);
        return bytes;
    }

    private static void AssertPixels(byte[] file, Func<int, int, Rgba32> expected)
    {
        using var stream = new MemoryStream(file);
        using var image = Image.Load<Rgba32>(stream);
        Assert.That((image.Width, image.Height), Is.EqualTo((Width, Height)));
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                Assert.That(image[x, y], Is.EqualTo(expected(x, y)), $"at {x}, {y}");
            }
        }
    }
}
