using System.Buffers.Binary;

namespace GanAssets.Tests.Runtime;

/// <summary>
/// A model small enough to write by hand: rgba = bytes of 255·σ(W·[latent, attributes] + b), with weights that differ for every
/// input and output. The numbers of fields are those of onnx.proto.
/// </summary>
internal sealed record TinyModel
{
    private const int Float = 1;
    private const int UInt8 = 2;
    private const int Int64 = 7;

    /// <summary>The name of the batch dimension, as a dimension that the graph leaves open.</summary>
    private const long Open = -1;

    public TinyCard Card { get; init; } = new();

    /// <summary>The text in the metadata, where it is not the card's.</summary>
    public string? Json { get; init; }

    public bool HasCard { get; init; } = true;

    public int Attributes { get; init; } = 2;

    /// <summary>The height that the graph makes, where it is not the card's.</summary>
    public int? ActualHeight { get; init; }

    /// <summary>Makes the size depend on the attributes for all that shape inference can see.</summary>
    public bool LeavesSizeOpen { get; init; }

    public int OutputType { get; init; } = UInt8;

    public string LatentName { get; init; } = "latent";

    public byte[] ToBytes()
    {
        var model = new ProtoWriter()
            .Integer(1, 8)
            .Message(8, new ProtoWriter().Text(1, string.Empty).Integer(2, 17))
            .Message(7, Graph());
        if (HasCard)
        {
            model.Message(14, new ProtoWriter().Text(1, "ganassets").Text(2, Json ?? Card.Json));
        }

        return model.ToArray();
    }

    public SpriteGenerator Load() => SpriteGenerator.Load(ToBytes());

    private ProtoWriter Graph()
    {
        var height = ActualHeight ?? Card.Height;
        var inputs = Card.Latent + Attributes;
        var outputs = Card.Width * height * 4;
        var graph = LeavesSizeOpen ? OpenShape(new ProtoWriter()) : new ProtoWriter();
        return graph
            .Text(2, "tiny")
            .Message(1, Node("Cast", "known", ["attributes"], ("to", Float)))
            .Message(1, Node("Concat", "input", [LatentName, "known"], ("axis", 1)))
            .Message(1, Node("Gemm", "sum", ["input", "weight", "bias"]))
            .Message(1, Node("Sigmoid", "unit", ["sum"]))
            .Message(1, Node("Mul", "scaled", ["unit", "white"]))
            .Message(1, Node("Cast", "bytes", ["scaled"], ("to", OutputType)))
            .Message(1, Node("Reshape", "rgba", ["bytes", LeavesSizeOpen ? "open_shape" : "shape"]))
            .Message(5, Floats("weight", [inputs, outputs], i => MathF.Sin((i * 0.7f) + 1)))
            .Message(5, Floats("bias", [outputs], i => MathF.Cos(i)))
            .Message(5, Floats("white", [], _ => 255))
            .Message(5, Integers("shape", [0, height, Card.Width, 4]))
            .Message(11, Value(LatentName, Float, Open, Card.Latent))
            .Message(11, Value("attributes", Int64, Open, Attributes))
            .Message(12, LeavesSizeOpen
                ? Value("rgba", OutputType, Open, Open, Open, 4)
                : Value("rgba", OutputType, Open, height, Card.Width, 4));
    }

    private static ProtoWriter OpenShape(ProtoWriter graph) => graph
        .Message(1, Node("Mul", "zeros", ["attributes", "zero"]))
        .Message(1, Node("ReduceSum", "nothing", ["zeros"], ("keepdims", 0)))
        .Message(1, Node("Add", "open_shape", ["shape", "nothing"]))
        .Message(5, Integers("zero", [0]));

    private static ProtoWriter Node(string type, string output, string[] inputs, params (string Name, long Value)[] attributes)
    {
        var node = new ProtoWriter();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        node.Text(2, output).Text(4, type);
        foreach (var (name, value) in attributes)
        {
            node.Message(5, new ProtoWriter().Text(1, name).Integer(3, value).Integer(20, 2));
        }

        return node;
    }

    private static ProtoWriter Floats(string name, long[] shape, Func<int, float> value)
    {
        var bytes = new byte[4 * shape.Aggregate(1L, (product, size) => product * size)];
        for (var i = 0; i < bytes.Length / 4; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4 * i), value(i));
        }

        return Tensor(name, Float, shape, bytes);
    }

    private static ProtoWriter Integers(string name, long[] values)
    {
        var bytes = new byte[8 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8 * i), values[i]);
        }

        return Tensor(name, Int64, [values.Length], bytes);
    }

    private static ProtoWriter Tensor(string name, int type, long[] shape, byte[] bytes)
    {
        var tensor = new ProtoWriter();
        foreach (var size in shape)
        {
            tensor.Integer(1, size);
        }

        return tensor.Integer(2, type).Text(8, name).Bytes(9, bytes);
    }

    private static ProtoWriter Value(string name, int type, params long[] dimensions)
    {
        var shape = new ProtoWriter();
        for (var i = 0; i < dimensions.Length; i++)
        {
            shape.Message(1, dimensions[i] == Open ? new ProtoWriter().Text(2, "d" + i) : new ProtoWriter().Integer(1, dimensions[i]));
        }

        var tensor = new ProtoWriter().Integer(1, type).Message(2, shape);
        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensor));
    }
}
