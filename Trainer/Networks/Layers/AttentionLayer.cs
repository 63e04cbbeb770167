using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>
/// Self-attention (Zhang et al. 2019, SAGAN, eq. 1 to 3): every pixel adds to itself what it finds at the pixels that it attends to,
/// x + γ·o, o = softmax(q·kᵀ)·v. The gain γ is learned and starts at 0, where the layer changes nothing. Keeps the shape [N, C, H, W].
/// </summary>
public sealed class AttentionLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private readonly long[] _rows;
    private readonly long[] _image;
    private readonly Linear _query;
    private readonly Linear _key;
    private readonly Linear _value;
    private readonly Linear _output;
    private readonly Parameter _gain;

    /// <summary>Creates the layer.</summary>
    /// <param name="channels">Channels, C.</param>
    /// <param name="height">Rows, H.</param>
    /// <param name="width">Columns, W.</param>
    public AttentionLayer(long channels, long height, long width)
        : base(nameof(AttentionLayer))
    {
        (_rows, _image) = ([-1, channels, height * width], [-1, channels, height, width]);
        _query = nn.Linear(channels, KeyLength(channels), hasBias: false);
        _key = nn.Linear(channels, KeyLength(channels), hasBias: false);
        _value = nn.Linear(channels, ValueLength(channels), hasBias: false);
        _output = nn.Linear(ValueLength(channels), channels, hasBias: false);
        _gain = new Parameter(zeros([1]));
        RegisterComponents();
    }

    /// <summary>Length of a query and of a key.</summary>
    /// <param name="channels">Channels of the layer.</param>
    public static long KeyLength(long channels) => Math.Max(channels / 8, 1);

    /// <summary>Length of a value.</summary>
    /// <param name="channels">Channels of the layer.</param>
    public static long ValueLength(long channels) => Math.Max(channels / 2, 1);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var pixels = input.reshape(_rows).permute(0, 2, 1);
        var weights = nn.functional.softmax(Apply(_query, pixels).matmul(Apply(_key, pixels).permute(0, 2, 1)), 2);
        var found = Apply(_output, weights.matmul(Apply(_value, pixels)));
        return input + found.permute(0, 2, 1).reshape(_image) * SubstituteWeights.For(_gain);
    }

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input)
    {
        var pixels = graph.Transpose(graph.Reshape(input, _rows), 0, 2, 1);
        var keys = graph.Transpose(Multiply(pixels, "key", _key), 0, 2, 1);
        var weights = graph.Softmax(graph.MatMul(Multiply(pixels, "query", _query), keys), 2);
        var found = Multiply(graph.MatMul(weights, Multiply(pixels, "value", _value)), "output", _output);
        var image = graph.Reshape(graph.Transpose(found, 0, 2, 1), _image);
        return graph.Add(input, graph.Mul(image, graph.Weights("gain", _gain)));

        OnnxValue Multiply(OnnxValue rows, string name, Linear linear)
        {
            using var _ = NewDisposeScope();
            return graph.MatMul(rows, graph.Weights(name, linear.weight!.t()));
        }
    }

    private static Tensor Apply(Linear linear, Tensor rows) => nn.functional.linear(rows, SubstituteWeights.For(linear.weight!));
}
