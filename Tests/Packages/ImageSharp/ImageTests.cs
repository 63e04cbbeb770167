using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Packages.ImageSharp;

internal sealed class ImageTests
{
    [Test]
    public void New_image_is_transparent_black()
    {
        using var image = new Image<Rgba32>(3, 2);

        Assert.That((image.Width, image.Height, image[2, 1]), Is.EqualTo((3, 2, new Rgba32(0, 0, 0, 0))));
    }

    [Test]
    public void Pixels_go_in_and_out_row_by_row()
    {
        var bytes = Enumerable.Range(0, 3 * 2 * 4).Select(i => (byte)(i * 10)).ToArray();
        using var image = Image.LoadPixelData<Rgba32>(bytes, 3, 2);
        var copy = new byte[bytes.Length];

        image.CopyPixelDataTo(copy);

        Assert.That(copy, Is.EqualTo(bytes));
        Assert.That(image[1, 1], Is.EqualTo(new Rgba32(bytes[16], bytes[17], bytes[18], bytes[19])));
    }

    [Test]
    public void Written_pixel_is_read_back()
    {
        using var image = new Image<Rgba32>(3, 2);

        image[2, 1] = new Rgba32(1, 2, 3, 4);

        Assert.That(image[2, 1], Is.EqualTo(new Rgba32(1, 2, 3, 4)));
        Assert.That(image[1, 1], Is.EqualTo(default(Rgba32)));
    }

    [TestCase(1, 1)]
    [TestCase(32, 32)]
    [TestCase(300, 7)]
    public void Saved_noise_loads_with_every_byte_from_stream_and_file(int width, int height)
    {
        var bytes = new byte[width * height * 4];
        new Random(3).NextBytes(bytes);
        using var image = Image.LoadPixelData<Rgba32>(bytes, width, height);
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.ID}.png");
        using var stream = new MemoryStream();

        image.SaveAsPng(stream);
        image.SaveAsPng(path);

        stream.Position = 0;
        using var fromStream = Image.Load<Rgba32>(stream);
        using var fromFile = Image.Load<Rgba32>(path);
        File.Delete(path);
        Assert.That(Bytes(fromStream), Is.EqualTo(bytes));
        Assert.That(Bytes(fromFile), Is.EqualTo(bytes));
    }

    [Test]
    public void Stream_is_read_from_where_it_stands()
    {
        using var image = new Image<Rgba32>(2, 2);
        using var stream = new MemoryStream();
        stream.Write([1, 2, 3]);
        image.SaveAsPng(stream);
        stream.Position = 3;

        using var loaded = Image.Load<Rgba32>(stream);

        Assert.That((loaded.Width, loaded.Height), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Sides_must_be_positive([Values(0, -1)] int side)
    {
        Assert.That(() => new Image<Rgba32>(side, 1), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new Image<Rgba32>(1, side), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Too_few_bytes_and_pixels_outside_are_refused()
    {
        using var image = new Image<Rgba32>(2, 2);

        Assert.That(() => Image.LoadPixelData<Rgba32>(new byte[15], 2, 2), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => image.CopyPixelDataTo(new byte[15]), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => image[2, 0], Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => image[0, -1], Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Missing_file_is_an_input_output_error()
    {
        Assert.That(() => Image.Load<Rgba32>("no such file.png"), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void Disposed_image_gives_no_pixels()
    {
        var image = new Image<Rgba32>(2, 2);
        image.Dispose();

        Assert.That(() => image[0, 0], Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void Many_threads_may_read_and_write_at_once()
    {
        var bytes = new byte[16 * 16 * 4];
        new Random(4).NextBytes(bytes);

        Parallel.For(0, 200, _ =>
        {
            using var image = Image.LoadPixelData<Rgba32>(bytes, 16, 16);
            using var stream = new MemoryStream();
            image.SaveAsPng(stream);
            stream.Position = 0;
            using var loaded = Image.Load<Rgba32>(stream);
            Assert.That(Bytes(loaded), Is.EqualTo(bytes));
        });
    }

    private static byte[] Bytes(Image<Rgba32> image)
    {
        var bytes = new byte[image.Width * image.Height * 4];
        image.CopyPixelDataTo(bytes);
        return bytes;
    }
}
