using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Trainer.Export;

/// <summary>Adds the choice of a palette colour for every pixel to a graph; see <see cref="SpriteFinish"/>.</summary>
internal static class PaletteSnap
{
    /// <summary>Adds the operators.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="color">Straight colours, float32 integers 0…255, [N, 3, h, w].</param>
    /// <param name="alpha">Alpha, float32 [N, 1, h, w]; pixels with 0 are not counted.</param>
    /// <param name="options">The palette and its smoothing.</param>
    /// <returns>Palette colours, of <paramref name="color"/>'s shape.</returns>
    public static OnnxValue Append(OnnxGraph graph, OnnxValue color, OnnxValue alpha, SpriteFinishOptions options)
    {
        var colors = Array.ConvertAll(options.Palette.ToArray(), channel => (float)channel);
        var squares = colors.Chunk(3).Select(c => (c[0] * c[0]) + (c[1] * c[1]) + (c[2] * c[2])).ToArray();
        var count = squares.Length;

        // 2 p·q − |p|², which is |q|² less the squared distance: the larger, the nearer.
        var nearness = graph.Conv(
            color,
            graph.Initializer("palette_times_2", Array.ConvertAll(colors, channel => 2 * channel), count, 3, 1, 1),
            graph.Initializer("minus_palette_squares", Array.ConvertAll(squares, square => -square), count));
        var scores = options.Smoothing is { } smoothing ? Smooth(graph, nearness, alpha, smoothing) : nearness;
        var chosen = graph.Gather(graph.Initializer("palette", colors, count, 3), graph.ArgMax(scores, 1));
        return graph.Transpose(chosen, 0, 3, 1, 2);
    }

    private static OnnxValue Smooth(OnnxGraph graph, OnnxValue nearness, OnnxValue alpha, PaletteSmoothing smoothing)
    {
        var evidence = graph.Mul(nearness, graph.Scalar(1 / (2 * smoothing.Deviation * smoothing.Deviation)));
        var scores = evidence;
        var visible = graph.Min(alpha, graph.Scalar(1));
        var pixels = graph.Max(graph.ReduceSum(visible, true, 2, 3), graph.Scalar(1));
        for (var round = 0; round < smoothing.Rounds; round++)
        {
            var weights = graph.Mul(graph.Softmax(scores, 1), visible);
            var share = graph.Div(graph.ReduceSum(weights, true, 2, 3), pixels);
            var belief = graph.Log(graph.Add(share, graph.Scalar(PaletteSmoothing.SmallestShare)));
            var around = graph.Mul(graph.AveragePool(weights, 3, 1), graph.Scalar(smoothing.Coherence));
            scores = graph.Add(graph.Add(evidence, belief), around);
        }

        return scores;
    }
}
