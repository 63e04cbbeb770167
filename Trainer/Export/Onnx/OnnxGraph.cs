using System.Globalization;
using System.Runtime.InteropServices;
using Google.Protobuf;

namespace GanAssets.Trainer.Export.Onnx;

/// <summary>
/// A graph of ONNX operators (operator set 17) while it is being built. Each method adds one node and returns a handle
/// to what it computes; a node can only take handles that exist, so the nodes stand in a valid order by construction.
/// The files beside this one add the operators.
/// </summary>
/// <param name="name">The graph's name in the file; shown by model viewers.</param>
public sealed partial class OnnxGraph(string name)
{
    private readonly HashSet<string> _names = [];
    private readonly Dictionary<string, int> _lastSuffix = [];
    private readonly Dictionary<string, OnnxValue> _constants = [];

    /// <summary>The graph as it is written.</summary>
    internal GraphProto Proto { get; } = new() { Name = name };

    /// <summary>Declares an input of the model.</summary>
    /// <param name="name">Its name, by which the model is fed.</param>
    /// <param name="type">Its element type.</param>
    /// <param name="shape">Its dimensions, each a size or a name such as <c>"N"</c>.</param>
    /// <exception cref="ArgumentException">The graph has a tensor of that name already.</exception>
    public OnnxValue Input(string name, OnnxType type, params ReadOnlySpan<OnnxDimension> shape)
    {
        Claim(name);
        Proto.Input.Add(Describe(name, type, shape));
        return new OnnxValue(name);
    }

    /// <summary>Declares an output of the model.</summary>
    /// <param name="name">Its name, by which the model is read.</param>
    /// <param name="value">The tensor that it gives.</param>
    /// <param name="type">Its element type.</param>
    /// <param name="shape">Its dimensions, each a size or a name such as <c>"N"</c>.</param>
    /// <exception cref="ArgumentException">The graph has a tensor of that name already.</exception>
    public void Output(string name, OnnxValue value, OnnxType type, params ReadOnlySpan<OnnxDimension> shape)
    {
        Claim(name);
        AddNode("Identity", [value], name, []);
        Proto.Output.Add(Describe(name, type, shape));
    }

    /// <summary>Adds a float32 constant, such as a weight.</summary>
    /// <param name="name">Its name; a number is appended when the graph has a tensor of that name already.</param>
    /// <param name="values">The values, row-major.</param>
    /// <param name="shape">The dimensions; none for a scalar.</param>
    /// <exception cref="ArgumentException">The number of values is not the shape's.</exception>
    public OnnxValue Initializer(string name, ReadOnlySpan<float> values, params ReadOnlySpan<long> shape) =>
        AddInitializer(name, OnnxType.Float, MemoryMarshal.AsBytes(values), values.Length, shape);

    /// <summary>Adds a float16 constant, such as a weight that is to take little room.</summary>
    /// <inheritdoc cref="Initializer(string, ReadOnlySpan{float}, ReadOnlySpan{long})"/>
    public OnnxValue Initializer(string name, ReadOnlySpan<Half> values, params ReadOnlySpan<long> shape) =>
        AddInitializer(name, OnnxType.Float16, MemoryMarshal.AsBytes(values), values.Length, shape);

    /// <summary>Adds an int64 constant, such as indices.</summary>
    /// <inheritdoc cref="Initializer(string, ReadOnlySpan{float}, ReadOnlySpan{long})"/>
    public OnnxValue Initializer(string name, ReadOnlySpan<long> values, params ReadOnlySpan<long> shape) =>
        AddInitializer(name, OnnxType.Int64, MemoryMarshal.AsBytes(values), values.Length, shape);

    /// <summary>Adds a uint8 constant, such as a table of colours.</summary>
    /// <inheritdoc cref="Initializer(string, ReadOnlySpan{float}, ReadOnlySpan{long})"/>
    public OnnxValue Initializer(string name, ReadOnlySpan<byte> values, params ReadOnlySpan<long> shape) =>
        AddInitializer(name, OnnxType.UInt8, values, values.Length, shape);

    /// <summary>A float32 constant without dimensions; equal ones are stored once.</summary>
    public OnnxValue Scalar(float value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"scalar_{value:R}");
        return _constants.TryGetValue(name, out var known) ? known : _constants[name] = Initializer(name, [value]);
    }

    /// <summary>A one-dimensional int64 constant, such as a shape; equal ones are stored once.</summary>
    public OnnxValue Vector(params ReadOnlySpan<long> values)
    {
        var name = "vector_" + string.Join('_', values.ToArray());
        return _constants.TryGetValue(name, out var known) ? known : _constants[name] = Initializer(name, values, values.Length);
    }

    private static ValueInfoProto Describe(string name, OnnxType type, ReadOnlySpan<OnnxDimension> shape)
    {
        var tensor = new TypeProto.Types.Tensor { ElemType = (int)type, Shape = new TensorShapeProto() };
        foreach (var dimension in shape)
        {
            tensor.Shape.Dim.Add(dimension.Symbol is { } symbol
                ? new TensorShapeProto.Types.Dimension { DimParam = symbol }
                : new TensorShapeProto.Types.Dimension { DimValue = dimension.Size });
        }

        return new ValueInfoProto { Name = name, Type = new TypeProto { TensorType = tensor } };
    }

    private OnnxValue AddInitializer(string name, OnnxType type, ReadOnlySpan<byte> bytes, int count, ReadOnlySpan<long> shape)
    {
        var expected = 1L;
        foreach (var size in shape)
        {
            expected *= size;
        }

        if (expected != count)
        {
            var sizes = string.Join(", ", shape.ToArray());
            throw new ArgumentException($"{name} has {count} values, but its shape [{sizes}] asks for {expected}.", nameof(shape));
        }

        var unique = Unique(name);
        Proto.Initializer.Add(new TensorProto
        {
            Name = unique,
            DataType = (int)type,
            RawData = ByteString.CopyFrom(bytes),
            Dims = { shape.ToArray() },
        });
        return new OnnxValue(unique);
    }

    /// <summary>Adds a node with one output, which is named after the operator.</summary>
    private OnnxValue Node(string operation, ReadOnlySpan<OnnxValue> inputs, params ReadOnlySpan<AttributeProto> attributes)
    {
        var output = Unique(operation);
        AddNode(operation, inputs, output, attributes);
        return new OnnxValue(output);
    }

    private void AddNode(string operation, ReadOnlySpan<OnnxValue> inputs, string output, ReadOnlySpan<AttributeProto> attributes)
    {
        var node = new NodeProto { OpType = operation, Name = output, Output = { output } };
        foreach (var input in inputs)
        {
            node.Input.Add(input.Name ?? "");
        }

        node.Attribute.AddRange(attributes.ToArray());
        Proto.Node.Add(node);
    }

    private void Claim(string name)
    {
        if (!_names.Add(name))
        {
            throw new ArgumentException($"The graph has a tensor named {name} already.", nameof(name));
        }
    }

    private string Unique(string name)
    {
        var unique = name;
        while (!_names.Add(unique))
        {
            _lastSuffix[name] = _lastSuffix.GetValueOrDefault(name, 1) + 1;
            unique = $"{name}_{_lastSuffix[name]}";
        }

        return unique;
    }
}
