using System.Reflection;
using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Tests.Export.Onnx;

[TestFixture]
public sealed class OnnxGraphTests
{
    private const double Tolerance = 2e-6;

    private static IEnumerable<TestCaseData> Operators =>
        OperatorCases.All.Select(operation => new TestCaseData(operation).SetArgDisplayNames(operation.Name));

    [TestCaseSource(nameof(Operators))]
    public void Operator_computes_what_its_definition_says(object operation)
    {
        var (actual, expected) = (((OperatorCase)operation).Run(), ((OperatorCase)operation).Expected);

        Assert.That(actual.Type, Is.EqualTo(expected.Type));
        Assert.That(actual.Shape, Is.EqualTo(expected.Shape));
        Assert.That(
            actual.Values,
            expected.Type == OnnxType.Float ? Is.EqualTo(expected.Values).Within(Tolerance) : Is.EqualTo(expected.Values));
    }

    [Test]
    public void Every_operator_has_a_case()
    {
        string[] constants = [nameof(OnnxGraph.Input), nameof(OnnxGraph.Initializer), nameof(OnnxGraph.Scalar), nameof(OnnxGraph.Vector)];
        var operators = typeof(OnnxGraph).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(OnnxValue))
            .Select(method => method.Name)
            .Except(constants);

        Assert.That(operators, Is.EquivalentTo(OperatorCases.All.Select(operation => operation.Method).Distinct()));
    }

    [Test]
    public void Constants_keep_their_values_and_shapes()
    {
        var graph = new OnnxGraph("constants");
        var n = graph.Input("n", OnnxType.Int64, 1);
        var floats = graph.Initializer("table", [1f, 2, 3, 4], 2, 2);
        var longs = graph.Initializer("table", [5L, 6], 2, 1);
        var bytes = graph.Initializer("table", (ReadOnlySpan<byte>)[7, 255], 2, 1);
        var rows = new[] { floats, longs, bytes }.Select(table => graph.Cast(graph.Gather(table, n), OnnxType.Float)).ToArray();
        graph.Output("out", graph.Concat(1, rows), OnnxType.Float, 1, 4);

        var inputs = new Dictionary<string, TestTensor> { ["n"] = TestTensor.Longs([1], 1) };
        var result = OnnxRun.Run(OnnxModelWriter.ToBytes(graph, new Dictionary<string, string>()), inputs, "out");

        Assert.That(result.Values, Is.EqualTo(new float[] { 3, 4, 6, 255 }));
        Assert.That(new[] { floats.Name, longs.Name, bytes.Name }, Is.EqualTo(new[] { "table", "table_2", "table_3" }));
    }

    [Test]
    public void Equal_scalars_and_vectors_are_stored_once()
    {
        var graph = new OnnxGraph("constants");

        OnnxValue[] scalars = [graph.Scalar(0.5f), graph.Scalar(0.5f), graph.Scalar(-0.5f)];
        OnnxValue[] vectors = [graph.Vector(1, -1), graph.Vector(1, -1)];

        Assert.That(scalars.Distinct().Count(), Is.EqualTo(2));
        Assert.That(vectors.Distinct().Count(), Is.EqualTo(1));
        Assert.That(graph.Proto.Initializer, Has.Count.EqualTo(3));
    }

    [Test]
    public void Constant_that_does_not_fill_its_shape_is_refused() =>
        Assert.That(
            () => new OnnxGraph("wrong").Initializer("weight", [1f, 2, 3], 2, 2),
            Throws.ArgumentException.With.Message.StartsWith("weight has 3 values, but its shape [2, 2] asks for 4."));

    [Test]
    public void Input_and_output_names_are_given_once()
    {
        var graph = new OnnxGraph("names");
        var x = graph.Input("x", OnnxType.Float, "N", 2);

        Assert.That(() => graph.Input("x", OnnxType.Float, 1), Throws.ArgumentException);
        Assert.That(() => graph.Output("x", x, OnnxType.Float, "N", 2), Throws.ArgumentException);
    }
}
