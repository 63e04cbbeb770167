using Google.Protobuf;

namespace GanAssets.Trainer.Export.Onnx;

/// <summary>Turns a finished <see cref="OnnxGraph"/> into a model file.</summary>
public static class OnnxModelWriter
{
    /// <summary>The version of the ONNX operator set that the graph's operators are written for.</summary>
    public const int OperatorSet = 17;

    /// <summary>The version of the file format itself, the one that came with <see cref="OperatorSet"/>.</summary>
    public const int FormatVersion = 8;

    /// <summary>The model file's bytes.</summary>
    /// <param name="graph">A graph with at least one output.</param>
    /// <param name="metadata">Keys and values that readers find in the file's <c>metadata_props</c>.</param>
    /// <exception cref="InvalidOperationException">
    /// The graph has no output, a node takes a tensor that nothing before it gives, or two tensors have one name.
    /// </exception>
    public static byte[] ToBytes(OnnxGraph graph, IReadOnlyDictionary<string, string> metadata)
    {
        Validate(graph.Proto);
        var model = new ModelProto
        {
            IrVersion = FormatVersion,
            ProducerName = Producer.Name,
            ProducerVersion = Producer.Version,
            Graph = graph.Proto,
            OpsetImport = { new OperatorSetIdProto { Domain = "", Version = OperatorSet } },
        };
        foreach (var (key, value) in metadata)
        {
            model.MetadataProps.Add(new StringStringEntryProto { Key = key, Value = value });
        }

        return model.ToByteArray();
    }

    /// <summary>Writes the model file under a temporary name and renames it, so that a reader never meets half a file.</summary>
    /// <param name="graph">A graph with at least one output.</param>
    /// <param name="metadata">Keys and values that readers find in the file's <c>metadata_props</c>.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="ToBytes"/>.</exception>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Save(OnnxGraph graph, IReadOnlyDictionary<string, string> metadata, string path) =>
        AtomicFile.Write(path, ToBytes(graph, metadata));

    private static void Validate(GraphProto graph)
    {
        if (graph.Output.Count == 0)
        {
            throw new InvalidOperationException($"The graph {graph.Name} has no output.");
        }

        var given = new HashSet<string> { "" };
        foreach (var name in graph.Input.Select(input => input.Name).Concat(graph.Initializer.Select(constant => constant.Name)))
        {
            Give(given, name);
        }

        foreach (var node in graph.Node)
        {
            if (node.Input.FirstOrDefault(input => !given.Contains(input)) is { } missing)
            {
                throw new InvalidOperationException($"The node {node.Name} takes {missing}, which is not in the graph {graph.Name}.");
            }

            foreach (var output in node.Output)
            {
                Give(given, output);
            }
        }

        if (graph.Output.FirstOrDefault(output => !given.Contains(output.Name)) is { } absent)
        {
            throw new InvalidOperationException($"Nothing in the graph {graph.Name} gives its output {absent.Name}.");
        }
    }

    private static void Give(HashSet<string> given, string name)
    {
        if (!given.Add(name))
        {
            throw new InvalidOperationException($"Two tensors are named {name}.");
        }
    }
}
