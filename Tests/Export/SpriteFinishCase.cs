using GanAssets.Tests.Export.Onnx;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Tests.Export;

/// <summary>A way of finishing a sprite, with its model and the same done in plain loops.</summary>
internal sealed record SpriteFinishCase(string Name, SpriteFinishOptions Options)
{
    private const int Width = 5;
    private const int Height = 3;

    /// <summary>A clear colour, one that stands twice, one half transparent, and others.</summary>
    private static readonly byte[] Palette =
        [0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 200, 30, 40, 255, 200, 30, 40, 128, 30, 200, 40, 255, 128, 128, 128, 255];

    public static IEnumerable<SpriteFinishCase> All =>
        from alpha in new[] { AlphaKind.Opaque, AlphaKind.Binary, AlphaKind.Continuous }
        from palette in new[] { [], Palette }
        from scale in new[] { 1, 3 }
        from snap in new[] { true, false }
        select new SpriteFinishCase(
            $"{alpha}{(palette.Length > 0 ? "_palette" : "")}_scale_{scale}{(snap ? "" : "_raw")}",
            new SpriteFinishOptions(Width, Height, alpha) { Palette = palette, PixelScale = scale, Snap = snap });

    private int ImageWidth => Options.Padding.Left + Options.Width + Options.Padding.Right;

    private int ImageHeight => Options.Padding.Top + Options.Height + Options.Padding.Bottom;

    public byte[] Model()
    {
        var graph = new OnnxGraph(Name);
        var x = graph.Input("x", OnnxType.Float, "N", 4, ImageHeight, ImageWidth);
        var (height, width) = (Options.Height * Options.PixelScale, Options.Width * Options.PixelScale);
        graph.Output("rgba", SpriteFinish.Append(graph, x, Options), OnnxType.UInt8, "N", height, width, 4);
        return OnnxModelWriter.ToBytes(graph, new Dictionary<string, string>());
    }

    public byte[] Run(float[] premultiplied)
    {
        var images = premultiplied.Length / (4 * ImageHeight * ImageWidth);
        var x = TestTensor.Floats([images, 4, ImageHeight, ImageWidth], premultiplied);
        var result = OnnxRun.Run(Model(), new Dictionary<string, TestTensor> { ["x"] = x }, "rgba");
        var (height, width) = (Options.Height * Options.PixelScale, Options.Width * Options.PixelScale);
        Assert.That(result.Shape, Is.EqualTo(new long[] { images, height, width, 4 }));
        return (byte[])result.Values;
    }

    /// <summary>The documented arithmetic, a pixel at a time.</summary>
    public byte[] Reference(float[] premultiplied)
    {
        var plane = Options.Height * Options.Width;
        var scale = Options.PixelScale;
        var bytes = new List<byte>();
        for (var image = 0; image < premultiplied.Length; image += 4 * plane)
        {
            for (var row = 0; row < Options.Height * scale; row++)
            {
                for (var column = 0; column < Options.Width * scale; column++)
                {
                    var channels = premultiplied.AsSpan(image + (row / scale * Options.Width) + (column / scale));
                    bytes.AddRange(Pixel(channels[0], channels[plane], channels[2 * plane], channels[3 * plane]));
                }
            }
        }

        return [.. bytes];
    }

    /// <summary>Images of 5×3 pixels: alpha often 0, 1 or near a half, colour mostly below alpha and sometimes above it.</summary>
    public static float[] RandomImages(int count)
    {
        const int Plane = Width * Height;
        var random = new Random(11);
        var values = new float[count * 4 * Plane];
        for (var image = 0; image < count; image++)
        {
            for (var pixel = 0; pixel < Plane; pixel++)
            {
                var first = (image * 4 * Plane) + pixel;
                var alpha = random.Next(5) switch
                {
                    0 => 0,
                    1 => 1,
                    2 => 0.5f + ((random.NextSingle() - 0.5f) * 1e-6f),
                    3 => random.NextSingle() / 100,
                    _ => random.NextSingle(),
                };
                values[first + (3 * Plane)] = alpha;
                for (var channel = 0; channel < 3; channel++)
                {
                    values[first + (channel * Plane)] = MathF.Min(1, random.NextSingle() * alpha * 1.1f);
                }
            }
        }

        return values;
    }

    private static float ToByteRange(float x) => MathF.Round(Math.Clamp(x, 0, 1) * 255, MidpointRounding.ToEven);

    private static byte[] Nearest(ReadOnlySpan<byte> palette, byte[] pixel)
    {
        var (best, bestDistance) = (0, int.MaxValue);
        for (var i = 0; i < palette.Length; i += 4)
        {
            var distance = 0;
            for (var channel = 0; channel < 4; channel++)
            {
                var value = channel == 3 ? palette[i + 3] : (int)MathF.Round(palette[i + channel] * palette[i + 3] / 255f);
                distance += (value - pixel[channel]) * (value - pixel[channel]);
            }

            if (distance < bestDistance)
            {
                (best, bestDistance) = (i, distance);
            }
        }

        return palette.Slice(best, 4).ToArray();
    }

    private byte[] Pixel(float r, float g, float b, float a)
    {
        if (Options.Snap && !Options.Palette.IsEmpty)
        {
            return Nearest(Options.Palette.Span, [(byte)ToByteRange(r), (byte)ToByteRange(g), (byte)ToByteRange(b), (byte)ToByteRange(a)]);
        }

        var alpha = Options.Alpha switch
        {
            AlphaKind.Opaque when Options.Snap => 255,
            AlphaKind.Binary when Options.Snap => a >= 0.5f ? 255 : 0,
            _ => ToByteRange(a),
        };
        if (alpha == 0)
        {
            return [0, 0, 0, 0];
        }

        var divisor = MathF.Max(a, 1f / 255f);
        return [(byte)ToByteRange(r / divisor), (byte)ToByteRange(g / divisor), (byte)ToByteRange(b / divisor), (byte)alpha];
    }
}
