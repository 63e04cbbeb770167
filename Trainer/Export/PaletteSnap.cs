using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Trainer.Export;

/// <summary>Adds the choice of a palette colour for every pixel to a graph; see <see cref="SpriteFinish"/>.</summary>
internal static class PaletteSnap
{
    /// <summary>Adds the operators.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="pixels">Premultiplied RGBA, float32 integers 0…255, [N, 4, h, w].</param>
    /// <param name="options">The palette and its smoothing.</param>
    /// <returns>Palette colours, straight RGBA, of <paramref name="pixels"/>' shape.</returns>
    public static OnnxValue Append(OnnxGraph graph, OnnxValue pixels, SpriteFinishOptions options)
    {
        var colors = options.PremultipliedPalette();
        var squares = colors.Chunk(4).Select(color => color.Sum(channel => channel * channel)).ToArray();
        var count = squares.Length;

        // 2 p·x − |p|², which is |x|² less the squared distance: the larger, the nearer.
        var nearness = graph.Conv(
            pixels,
            graph.Initializer("palette_times_2", Array.ConvertAll(colors, channel => 2 * channel), count, 4, 1, 1),
            graph.Initializer("minus_palette_squares", Array.ConvertAll(squares, square => -square), count));
        var scores = options.Smoothing is { } smoothing ? Smooth(graph, nearness, options, smoothing) : nearness;
        var straight = Array.ConvertAll(options.Palette.ToArray(), channel => (float)channel);
        var chosen = graph.Gather(graph.Initializer("palette", straight, count, 4), graph.ArgMax(scores, 1));
        return graph.Transpose(chosen, 0, 3, 1, 2);
    }

    private static OnnxValue Smooth(OnnxGraph graph, OnnxValue nearness, SpriteFinishOptions options, PaletteSmoothing smoothing)
    {
        var count = options.Palette.Length / 4;
        var pixels = options.Width * options.Height;
        var affinities = graph.Initializer("affinities", smoothing.WeightedAffinities(), count, count, 1, 1);
        var evidence = graph.Mul(nearness, graph.Scalar(1 / (2 * smoothing.Deviation * smoothing.Deviation)));
        var scores = evidence;
        for (var round = 0; round < smoothing.Rounds; round++)
        {
            // Over lines of pixels: ONNX Runtime moves the colours last for it, which in four dimensions goes number by number, as long as all the rest.
            var flat = graph.Softmax(graph.Reshape(scores, -1, count, pixels), 1);
            var weights = graph.Reshape(flat, -1, count, options.Height, options.Width);
            var share = graph.Mul(graph.ReduceSum(weights, true, 2, 3), graph.Scalar(1f / pixels));
            var belief = graph.Log(graph.Add(share, graph.Scalar(PaletteSmoothing.SmallestShare)));
            var around = graph.Sub(graph.Mul(graph.AveragePool(weights, 3, 1), graph.Scalar(9)), weights);
            scores = graph.Add(graph.Add(evidence, belief), graph.Conv(around, affinities));
        }

        return scores;
    }
}
