using GanAssets.Trainer.Export.Onnx;
using static GanAssets.Tests.Export.Onnx.TestTensor;

namespace GanAssets.Tests.Export.Onnx;

/// <summary>At least one case for every operator that the graph builder offers.</summary>
internal static class OperatorCases
{
    private static readonly TestTensor X = Pattern(2, 3);
    private static readonly TestTensor Row = Floats([3], 0.5f, -2f, 4f);
    private static readonly TestTensor Image = Pattern(2, 4, 5, 3);
    private static readonly TestTensor Bias = Floats([6], 1, -1, 2, -2, 0.5f, 0);

    public static IEnumerable<OperatorCase> All => [.. Elementwise(), .. Layers(), .. Shapes()];

    private static IEnumerable<OperatorCase> Elementwise()
    {
        yield return Pair(nameof(OnnxGraph.Add), (g, a, b) => g.Add(a, b), (a, b) => a + b);
        yield return Pair(nameof(OnnxGraph.Sub), (g, a, b) => g.Sub(a, b), (a, b) => a - b);
        yield return Pair(nameof(OnnxGraph.Mul), (g, a, b) => g.Mul(a, b), (a, b) => a * b);
        yield return Pair(nameof(OnnxGraph.Div), (g, a, b) => g.Div(a, b), (a, b) => a / b);
        yield return Pair(nameof(OnnxGraph.Max), (g, a, b) => g.Max(a, b), MathF.Max);
        yield return Single(nameof(OnnxGraph.Clip), X, (g, x) => g.Clip(x, -0.5f, 0.75f), x => Math.Clamp(x, -0.5f, 0.75f));
        yield return Single(nameof(OnnxGraph.Identity), X, (g, x) => g.Identity(x), x => x);
        yield return Single(nameof(OnnxGraph.Relu), X, (g, x) => g.Relu(x), x => MathF.Max(x, 0));
        yield return Single(nameof(OnnxGraph.LeakyRelu), X, (g, x) => g.LeakyRelu(x, 0.2f), x => x >= 0 ? x : x * 0.2f);
        yield return Single(nameof(OnnxGraph.Log), Floats([3], 0.5f, 1, 20), (g, x) => g.Log(x), MathF.Log);
        yield return Single(nameof(OnnxGraph.Sigmoid), X, (g, x) => g.Sigmoid(x), x => 1 / (1 + MathF.Exp(-x)));
        yield return Single(nameof(OnnxGraph.Tanh), X, (g, x) => g.Tanh(x), MathF.Tanh);
        yield return Single(nameof(OnnxGraph.Softplus), X, (g, x) => g.Softplus(x), x => MathF.Log(1 + MathF.Exp(x)));
        var halves = Floats([6], -1.5f, -0.5f, 0.5f, 1.5f, 2.5f, 2.4999998f);
        yield return Single(nameof(OnnxGraph.Round), halves, (g, x) => g.Round(x), MathF.Round);
        yield return Single(nameof(OnnxGraph.Floor), halves, (g, x) => g.Floor(x), MathF.Floor);
        yield return new("Greater", "", [Row, Floats([3], 0.5f, -3, 5)], (g, v) => g.Greater(v[0], v[1]), Bools([3], false, true, false));
        yield return new("Less", "", [Row, Floats([3], 0.5f, -3, 5)], (g, v) => g.Less(v[0], v[1]), Bools([3], false, false, true));
        yield return new(
            "Where",
            "",
            [Bools([3], true, false, true), Row, Floats([1], 9)],
            (g, v) => g.Where(v[0], v[1], v[2]),
            Floats([3], 0.5f, 9, 4));
        yield return new(
            "Cast",
            "to_bytes",
            [Floats([3], 0, 127.9f, 255)],
            (g, v) => g.Cast(v[0], OnnxType.UInt8),
            Bytes([3], 0, 127, 255));
        yield return new("Cast", "from_bytes", [Bytes([2], 3, 255)], (g, v) => g.Cast(v[0], OnnxType.Float), Floats([2], 3, 255));
    }

    private static IEnumerable<OperatorCase> Layers()
    {
        var (a, b, bT) = (Pattern(2, 4), Pattern(4, 6), Pattern(6, 4));
        yield return new("MatMul", "", [a, b], (g, v) => g.MatMul(v[0], v[1]), ReferenceLayers.Gemm(a, b, null, false));
        yield return new("Gemm", "without_bias", [a, b], (g, v) => g.Gemm(v[0], v[1]), ReferenceLayers.Gemm(a, b, null, false));
        yield return new(
            "Gemm",
            "with_bias_and_transposed",
            [a, bT, Bias],
            (g, v) => g.Gemm(v[0], v[1], v[2], transposeB: true),
            ReferenceLayers.Gemm(a, bT, Bias, true));
        yield return Convolution("plain", Pattern(6, 4, 3, 3), false, 1, 0, 1);
        yield return Convolution("padded", Pattern(6, 4, 3, 3), true, 1, 1, 1);
        yield return Convolution("strided", Pattern(6, 4, 3, 3), true, 2, 1, 1);
        yield return Convolution("pointwise", Pattern(6, 4, 1, 1), true, 1, 0, 1);
        yield return Convolution("grouped", Pattern(6, 2, 3, 3), true, 1, 1, 2);
        TestTensor[] statistics = [Floats([4], 1, 2, -1, 0.5f), Floats([4], 0, 1, 2, -1), Floats([4], 0.5f, -0.5f, 0, 1), Floats([4], 1, 0.25f, 4, 2)];
        yield return new(
            "BatchNormalization",
            "",
            [Image, .. statistics],
            (g, v) => g.BatchNormalization(v[0], v[1], v[2], v[3], v[4], 1e-3f),
            ReferenceLayers.BatchNormalization(Image, statistics[0], statistics[1], statistics[2], statistics[3], 1e-3f));
        var deep = Pattern(2, 12, 2, 3);
        yield return new("DepthToSpace", "", [deep], (g, v) => g.DepthToSpace(v[0], 2), ReferenceLayers.PixelShuffle(deep, 2));
        yield return new("ResizeNearest", "by_3", [Image], (g, v) => g.ResizeNearest(v[0], 3), ReferenceLayers.ResizeNearest(Image, 3));
        var table = Floats([2, 3], 3, 1, 1, -2, 5, 5);
        yield return new("ReduceSum", "keeping_dimensions", [table], (g, v) => g.ReduceSum(v[0], true, -1), Floats([2, 1], 5, 8));
        yield return new("ReduceSum", "over_all_axes", [table], (g, v) => g.ReduceSum(v[0], false, 0, 1), Floats([], 13));
        yield return new("Softmax", "over_columns", [Floats([2, 2], 0, 0, 0, MathF.Log(3))], (g, v) => g.Softmax(v[0], 1), Floats([2, 2], 0.5f, 0.5f, 0.25f, 0.75f));
        var square = Floats([1, 1, 2, 2], 9, 18, 27, 36);
        yield return new("AveragePool", "with_zeros_around", [square], (g, v) => g.AveragePool(v[0], 3, 1), Floats([1, 1, 2, 2], 10, 10, 10, 10));
        yield return new("ArgMax", "gives_the_first_of_equals", [table], (g, v) => g.ArgMax(v[0], 1), Longs([2], 0, 1));
        yield return new("ArgMin", "gives_the_first_of_equals", [table], (g, v) => g.ArgMin(v[0], 1), Longs([2], 1, 0));
    }

    private static IEnumerable<OperatorCase> Shapes()
    {
        var x = Floats([2, 3], 1, 2, 3, 4, 5, 6);
        var column = Floats([2, 1], 7, 8);
        yield return new("Reshape", "", [x], (g, v) => g.Reshape(v[0], -1, 2), x with { Shape = [3, 2] });
        yield return new("Flatten", "", [Image], (g, v) => g.Flatten(v[0]), Image with { Shape = [2, 60] });
        yield return new("Transpose", "", [x], (g, v) => g.Transpose(v[0], 1, 0), Floats([3, 2], 1, 4, 2, 5, 3, 6));
        yield return new("Unsqueeze", "", [x], (g, v) => g.Unsqueeze(v[0], 0, 3), x with { Shape = [1, 2, 3, 1] });
        yield return new("Squeeze", "", [column], (g, v) => g.Squeeze(v[0], 1), column with { Shape = [2] });
        yield return new("Concat", "", [x, column], (g, v) => g.Concat(1, v), Floats([2, 4], 1, 2, 3, 7, 4, 5, 6, 8));
        yield return new("Slice", "", [x], (g, v) => g.Slice(v[0], 1, 1, 3), Floats([2, 2], 2, 3, 5, 6));
        yield return new("Slice", "by_steps", [x], (g, v) => g.Slice(v[0], -1, 0, 3, 2), Floats([2, 2], 1, 3, 4, 6));
        yield return new("Gather", "rows", [x, Longs([2, 1], 1, 0)], (g, v) => g.Gather(v[0], v[1]), Floats([2, 1, 3], 4, 5, 6, 1, 2, 3));
        yield return new("Gather", "a_column", [x, Longs([], 2)], (g, v) => g.Gather(v[0], v[1], 1), Floats([2], 3, 6));
        yield return new("Shape", "", [Image], (g, v) => g.Shape(v[0]), Longs([4], 2, 4, 5, 3));
        yield return new("Expand", "", [column], (g, v) => g.Expand(v[0], g.Vector(1, 3)), Floats([2, 3], 7, 7, 7, 8, 8, 8));
    }

    private static OperatorCase Single(string method, TestTensor x, Func<OnnxGraph, OnnxValue, OnnxValue> build, Func<float, float> expected) =>
        new(method, "", [x], (graph, values) => build(graph, values[0]), x.Map(expected));

    /// <summary>A [2, 3] tensor and one row of 3, which is broadcast.</summary>
    private static OperatorCase Pair(string method, Func<OnnxGraph, OnnxValue, OnnxValue, OnnxValue> build, Func<float, float, float> expected) =>
        new(
            method,
            "",
            [X, Row],
            (graph, values) => build(graph, values[0], values[1]),
            Floats([2, 3], [.. Enumerable.Range(0, 6).Select(i => expected(X[i], Row[i % 3]))]));

    private static OperatorCase Convolution(string detail, TestTensor weight, bool withBias, int stride, int padding, int group) =>
        new(
            nameof(OnnxGraph.Conv),
            detail,
            withBias ? [Image, weight, Bias] : [Image, weight],
            (graph, values) => graph.Conv(values[0], values[1], values.ElementAtOrDefault(2), stride, padding, group),
            ReferenceLayers.Conv(Image, weight, withBias ? Bias : null, stride, padding, group));
}
