using System.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Packages.ImageSharp;

internal sealed class DamagedPngTests
{
    private static readonly byte[] Whole = new PngBuilder(40, 40, PngBuilder.Rgba).Pixels((x, y, channel) => (x * y * (channel + 7)) & 255);

    [Test]
    public void Other_formats_are_unknown([Values("", "P", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>")] string content)
    {
        Assert.That(() => Load(Encoding.ASCII.GetBytes(content)), Throws.TypeOf<UnknownImageFormatException>());
    }

    [Test]
    public void Both_reasons_share_their_base()
    {
        Assert.That(new UnknownImageFormatException("x"), Is.InstanceOf<ImageFormatException>());
        Assert.That(new InvalidImageContentException("x"), Is.InstanceOf<ImageFormatException>());
    }

    [Test]
    public void Nothing_but_the_signature_is_invalid()
    {
        Assert.That(() => Load(Whole[..8]), Throws.TypeOf<InvalidImageContentException>());
    }

    [Test]
    public void Side_of_zero_is_invalid()
    {
        var file = new PngBuilder(0, 5, PngBuilder.Rgba).Pixels((_, _, _) => 0);

        Assert.That(() => Load(file), Throws.TypeOf<InvalidImageContentException>());
    }

#if GANASSETS_SYSTEM_PACKAGES
    // How much of a broken file the real package still reads is its own affair; the adapter reads none of it.
    [Test]
    public void File_cut_off_anywhere_before_its_last_pixels_is_invalid()
    {
        for (var length = 8; length < Whole.Length - 20; length += 7)
        {
            Assert.That(() => Load(Whole[..length]), Throws.TypeOf<InvalidImageContentException>(), $"cut off after {length} bytes");
        }
    }

    [Test]
    public void Flipped_bits_are_read_or_refused_but_never_fatal()
    {
        var refused = 0;
        for (var position = 8; position < Whole.Length; position++)
        {
            var damaged = (byte[])Whole.Clone();
            damaged[position] ^= 0x55;
            try
            {
                Load(damaged);
            }
            catch (InvalidImageContentException)
            {
                refused++;
            }
        }

        Assert.That(refused, Is.GreaterThan(Whole.Length / 2));
    }

    [Test]
    public void Header_that_promises_too_many_pixels_is_refused_before_they_are_allocated()
    {
        var file = new PngBuilder(900_000, 900_000, PngBuilder.Rgba).Chunk("IDAT", [1, 2, 3]).Chunk("IEND", []).ToArray();

        Assert.That(() => Load(file), Throws.TypeOf<InvalidImageContentException>().With.Message.Contains("too large"));
    }

    [Test]
    public void Wrong_checksum_of_the_pixels_is_invalid([Values] bool interlaced, [Values(8, 16)] int bits)
    {
        var file = new PngBuilder(9, 9, PngBuilder.Rgba, bits, interlaced).Pixels((x, y, _) => x * y);
        var end = file.Length - 12;
        file[end - 1] ^= 1;

        Assert.That(() => Load(file), Throws.TypeOf<InvalidImageContentException>());
    }

    [Test]
    public void Interlaced_file_of_16_bits_cut_off_anywhere_is_invalid()
    {
        var file = new PngBuilder(9, 9, PngBuilder.Rgba, 16, interlaced: true).Pixels((x, y, channel) => ((x * 5000) + (y * 77) + channel) & 0xFFFF);
        for (var length = 8; length < file.Length; length += 3)
        {
            Assert.That(() => Load(file[..length]), Throws.TypeOf<InvalidImageContentException>(), $"cut off after {length} bytes");
        }
    }

    [Test]
    public void Flipped_bits_of_an_interlaced_file_of_16_bits_are_refused_for_their_checksum()
    {
        var file = new PngBuilder(9, 9, PngBuilder.GreyAlpha, 16, interlaced: true).Pixels((x, y, channel) => ((x * 5000) + (y * 77) + channel) & 0xFFFF);
        for (var position = 33; position < file.Length - 12; position++)
        {
            var damaged = (byte[])file.Clone();
            damaged[position] ^= 0x55;
            Assert.That(() => Load(damaged), Throws.TypeOf<InvalidImageContentException>(), $"byte {position}");
        }
    }

    [Test]
    public void Interlaced_file_of_16_bits_whose_header_promises_too_much_is_refused()
    {
        var file = new PngBuilder(100_000, 100_000, PngBuilder.Rgba, 16, interlaced: true).Chunk("IDAT", [1, 2, 3]).Chunk("IEND", []).ToArray();

        Assert.That(() => Load(file), Throws.TypeOf<InvalidImageContentException>().With.Message.Contains("too large"));
    }
#endif

    private static void Load(byte[] file)
    {
        using var stream = new MemoryStream(file);
        Image.Load<Rgba32>(stream).Dispose();
    }
}
