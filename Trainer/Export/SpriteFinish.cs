using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Trainer.Export;

/// <summary>The last part of every model: from a generator's premultiplied float image to the bytes of a sprite.</summary>
/// <remarks>
/// <para>
/// The arithmetic, all in float32, so that another implementation gives the same bytes. For a pixel
/// with premultiplied colour c = (r, g, b) and alpha a, all in [0, 1], and with round taking a half to the even integer:
/// </para>
/// <list type="number">
/// <item>The image loses its margins (<see cref="SpriteFinishOptions.Padding"/>); nothing below sees them.</item>
/// <item>With <see cref="SpriteFinishOptions.Snap"/> and a palette: x = round(clip((r, g, b, a), 0, 1) · 255), and the pixel
/// becomes the palette colour whose premultiplied form p, rounded to whole numbers, minimises |p|² − 2 p·x, which differs from
/// the squared distance |p − x|² by |x|² alone; of equally near colours the first. The figures are integers below 2²⁴, so
/// that float32 holds them exactly whatever the order of the sums, and the products survive tensor cores' TF32 too.
/// With <see cref="SpriteFinishOptions.Smoothing"/> the colour is chosen as <see cref="PaletteSmoothing"/> says.</item>
/// <item>Otherwise, straight colour: q = round(clip(c ÷ max(a, 1/255), 0, 1) · 255), an integer from 0 to 255 for each channel,
/// whatever the kind of alpha. The divisor is the float32 nearest to 1/255, below which alpha is hardly a step. And
/// alpha A: 255 for <see cref="AlphaKind.Opaque"/>; 0 where a &lt; 0.5, else 255, for <see cref="AlphaKind.Binary"/>;
/// round(clip(a, 0, 1) · 255) for <see cref="AlphaKind.Continuous"/>, and for every kind when Snap is off. Where A = 0,
/// q becomes (0, 0, 0).</item>
/// <item>The bytes, channels last, every pixel repeated <see cref="SpriteFinishOptions.PixelScale"/> times across
/// and down.</item>
/// </list>
/// <para>
/// Without smoothing every operation is one IEEE operation or exact, so two engines that are fed the same floats agree bit for bit, and
/// floats that differ in their last bits can only matter where a rounding, the threshold or two palette colours tie.
/// </para>
/// </remarks>
public static class SpriteFinish
{
    private const float SmallestDivisor = 1f / 255f;

    /// <summary>Adds the finishing operators to a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="premultiplied">float32 [N, 4, top + h + bottom, left + w + right] in [0, 1], red, green and blue multiplied by alpha.</param>
    /// <param name="options">The sprite's size and how it is finished.</param>
    /// <returns>uint8 [N, h·s, w·s, 4] for a pixel scale of s: straight alpha, first row on top.</returns>
    /// <exception cref="ArgumentException">The palette is no whole number of colours, or a size is below 1.</exception>
    public static OnnxValue Append(OnnxGraph graph, OnnxValue premultiplied, SpriteFinishOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Height, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.PixelScale, 1);
        if (options.Palette.Length % 4 != 0)
        {
            throw new ArgumentException($"A palette holds 4 bytes a colour; {options.Palette.Length} bytes were given.", nameof(options));
        }

        var image = Crop(graph, premultiplied, options);
        var finished = options.Snap && !options.Palette.IsEmpty
            ? PaletteSnap.Append(graph, ToByteRange(graph, image), options)
            : Straight(graph, image, options);
        return Enlarge(graph, graph.Transpose(graph.Cast(finished, OnnxType.UInt8), 0, 2, 3, 1), options);
    }

    private static OnnxValue Straight(OnnxGraph graph, OnnxValue image, SpriteFinishOptions options)
    {
        var rawAlpha = graph.Slice(image, 1, 3, 4);
        var divisor = graph.Max(rawAlpha, graph.Scalar(SmallestDivisor));
        var color = ToByteRange(graph, graph.Div(graph.Slice(image, 1, 0, 3), divisor));
        var alpha = Alpha(graph, rawAlpha, options);
        var visible = graph.Where(graph.Greater(alpha, graph.Scalar(0)), color, graph.Scalar(0));
        return graph.Concat(1, visible, alpha);
    }

    private static OnnxValue Crop(OnnxGraph graph, OnnxValue image, SpriteFinishOptions options)
    {
        var padding = options.Padding;
        var rows = padding.Top + padding.Bottom == 0 ? image : graph.Slice(image, 2, padding.Top, padding.Top + options.Height);
        return padding.Left + padding.Right == 0 ? rows : graph.Slice(rows, 3, padding.Left, padding.Left + options.Width);
    }

    private static OnnxValue ToByteRange(OnnxGraph graph, OnnxValue x) =>
        graph.Round(graph.Mul(graph.Clip(x, 0, 1), graph.Scalar(255)));

    private static OnnxValue Alpha(OnnxGraph graph, OnnxValue rawAlpha, SpriteFinishOptions options) =>
        options switch
        {
            { Snap: true, Alpha: AlphaKind.Opaque } => graph.Expand(graph.Scalar(255), graph.Shape(rawAlpha)),
            { Snap: true, Alpha: AlphaKind.Binary } =>
                graph.Where(graph.Less(rawAlpha, graph.Scalar(0.5f)), graph.Scalar(0), graph.Scalar(255)),
            _ => ToByteRange(graph, rawAlpha),
        };

    /// <summary>
    /// [N, h, w, 4] bytes to [N, h·s, w·s, 4], by laying each beside itself: engines differ in whether their Resize takes bytes with
    /// the channels last, and where the graph holds no size of the result, a damaged file cannot ask for one of gigabytes.
    /// </summary>
    private static OnnxValue Enlarge(OnnxGraph graph, OnnxValue image, SpriteFinishOptions options)
    {
        var (width, height, scale) = (options.Width, options.Height, options.PixelScale);
        if (scale == 1)
        {
            return image;
        }

        var pixels = graph.Reshape(image, -1, height, 1, width, 1, 4);
        return graph.Reshape(Repeat(graph, Repeat(graph, pixels, 2, scale), 4, scale), -1, height * scale, width * scale, 4);
    }

    private static OnnxValue Repeat(OnnxGraph graph, OnnxValue x, int axis, int times) =>
        graph.Concat(axis, Enumerable.Repeat(x, times).ToArray());
}
