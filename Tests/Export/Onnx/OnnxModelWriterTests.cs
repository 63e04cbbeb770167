using GanAssets.Trainer;
using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Tests.Export.Onnx;

[TestFixture]
public sealed class OnnxModelWriterTests
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("ganassets-onnx").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void File_names_its_producer_and_operator_set()
    {
        var model = ModelProto.Parser.ParseFrom(OnnxModelWriter.ToBytes(Doubling(), NoMetadata));

        Assert.That(model.ProducerName, Is.EqualTo("ganassets"));
        Assert.That(model.ProducerVersion, Does.Match(@"^\d+\.\d+\.\d+$"));
        Assert.That(model.IrVersion, Is.EqualTo(8));
        Assert.That(model.OpsetImport.Single().Version, Is.EqualTo(17));
    }

    [Test]
    public void Input_and_output_keep_their_names_and_symbolic_sizes()
    {
        var model = ModelProto.Parser.ParseFrom(OnnxModelWriter.ToBytes(Doubling(), NoMetadata));

        var shape = model.Graph.Input.Single().Type.TensorType.Shape;
        Assert.That(model.Graph.Input.Single().Name, Is.EqualTo("x"));
        Assert.That(model.Graph.Output.Single().Name, Is.EqualTo("y"));
        Assert.That(shape.Dim[0].DimParam, Is.EqualTo("N"));
        Assert.That(shape.Dim[1].DimValue, Is.EqualTo(2));
    }

    [Test]
    public void Metadata_comes_back_from_the_runtime_as_it_was_given()
    {
        const string text = "{\"name\":\"Füchse \\\"rot\\\" 🦊\",\n\"n\":1}";
        var bytes = OnnxModelWriter.ToBytes(Doubling(), new Dictionary<string, string> { ["ganassets"] = text, ["other"] = "" });

        using var session = new Microsoft.ML.OnnxRuntime.InferenceSession(bytes);

        Assert.That(session.ModelMetadata.CustomMetadataMap["ganassets"], Is.EqualTo(text));
        Assert.That(session.ModelMetadata.CustomMetadataMap["other"], Is.Empty);
        Assert.That(session.ModelMetadata.ProducerName, Is.EqualTo("ganassets"));
    }

    [Test]
    public void Saving_replaces_an_earlier_file_and_leaves_nothing_else()
    {
        var path = Path.Combine(_folder, "model.onnx");
        File.WriteAllText(path, "earlier");

        OnnxModelWriter.Save(Doubling(), NoMetadata, path);

        Assert.That(File.ReadAllBytes(path), Is.EqualTo(OnnxModelWriter.ToBytes(Doubling(), NoMetadata)));
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void Saving_where_no_folder_can_be_says_so_in_one_line()
    {
        File.WriteAllText(Path.Combine(_folder, "file"), "");
        var path = Path.Combine(_folder, "file", "model.onnx");

        Assert.That(
            () => OnnxModelWriter.Save(Doubling(), NoMetadata, path),
            Throws.TypeOf<InputException>().With.Message.Contains(path).And.Message.Not.Contains("\n"));
    }

    [Test]
    public void Failed_rename_leaves_no_temporary_file()
    {
        var path = Path.Combine(_folder, "taken");
        Directory.CreateDirectory(path);

        Assert.That(() => OnnxModelWriter.Save(Doubling(), NoMetadata, path), Throws.TypeOf<InputException>());
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void Graph_without_output_is_refused() =>
        Assert.That(
            () => OnnxModelWriter.ToBytes(new OnnxGraph("empty"), NoMetadata),
            Throws.InvalidOperationException.With.Message.Contains("no output"));

    [Test]
    public void Value_of_another_graph_is_refused()
    {
        var graph = Doubling();
        graph.Relu(new OnnxValue("elsewhere"));

        Assert.That(() => OnnxModelWriter.ToBytes(graph, NoMetadata), Throws.InvalidOperationException.With.Message.Contains("elsewhere"));
    }

    [Test]
    public void Output_that_nothing_gives_is_refused()
    {
        var graph = Doubling();
        graph.Proto.Output.Add(new ValueInfoProto { Name = "ghost" });

        Assert.That(() => OnnxModelWriter.ToBytes(graph, NoMetadata), Throws.InvalidOperationException.With.Message.Contains("ghost"));
    }

    [Test]
    public void Name_given_twice_is_refused()
    {
        var graph = Doubling();
        graph.Proto.Initializer.Add(new TensorProto { Name = "x" });

        Assert.That(() => OnnxModelWriter.ToBytes(graph, NoMetadata), Throws.InvalidOperationException.With.Message.Contains("named x"));
    }

    private static OnnxGraph Doubling()
    {
        var graph = new OnnxGraph("doubling");
        graph.Output("y", graph.Mul(graph.Input("x", OnnxType.Float, "N", 2), graph.Scalar(2)), OnnxType.Float, "N", 2);
        return graph;
    }
}
