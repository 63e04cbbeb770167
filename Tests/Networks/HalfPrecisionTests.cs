using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class HalfPrecisionTests
{
    [Test]
    public void Rounded_weights_are_float16_s_and_move_by_at_most_1_part_in_2048()
    {
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(Shapes.Of(8, 8, 3), seed: 1);
        var before = Values(generator);

        HalfPrecision.Round(generator);

        var after = Values(generator);
        Assert.That(after, Is.Not.EqualTo(before));
        Assert.That(after, Has.All.Matches<float>(value => (float)(Half)value == value));
        Assert.That(before.Zip(after), Has.All.Matches<(float Before, float After)>(pair => Math.Abs(pair.After - pair.Before) <= Math.Max(Math.Abs(pair.Before) / 2048, 3e-8f)));
    }

    [Test]
    public void Rounding_a_second_time_changes_nothing()
    {
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(Shapes.Of(8, 8, 3), seed: 1);
        HalfPrecision.Round(generator);
        var once = Values(generator);

        HalfPrecision.Round(generator);

        Assert.That(Values(generator), Is.EqualTo(once));
    }

    [Test]
    public void Rounding_moves_hardly_a_pixel_by_more_than_1()
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var shape = Shapes.Of(16, 16, 3);
        using var generator = Trained.Generator(shape, seed: 1);
        var (latent, attributes) = Trained.Inputs(shape, 24);
        var before = generator.forward(latent, attributes) * 255;

        HalfPrecision.Round(generator);

        var moved = (generator.forward(latent, attributes) * 255 - before).abs();
        Assert.That(moved.mean().ToDouble(), Is.GreaterThan(0).And.LessThan(0.1));
        Assert.That((moved > 1).to_type(ScalarType.Float32).mean().ToDouble(), Is.LessThan(0.001));
    }

    [Test]
    public void Tensor_that_goes_beyond_float16_s_range_stays_as_it_is()
    {
        using var scope = NewDisposeScope();
        using var layer = new LinearLayer(3, 2);
        using (no_grad())
        {
            layer.parameters().First().copy_(tensor(new[] { 1e6f, 0.1f, 0, 0, 0, 0 }, [2, 3]));
        }

        HalfPrecision.Round(layer);

        Assert.That(layer.parameters().First().data<float>().ToArray(), Is.EqualTo(new[] { 1e6f, 0.1f, 0, 0, 0, 0 }));
    }

    [Test]
    public void Many_float16_values_take_half_the_bytes_in_a_model_and_come_out_the_same()
    {
        using var scope = NewDisposeScope();
        var shape = Shapes.Of(8, 8, 3);
        using var generator = Trained.Generator(shape, seed: 1);
        var full = Length(Graph(generator, shape));
        HalfPrecision.Round(generator);
        var graph = Graph(generator, shape);
        var (latent, attributes) = Trained.Inputs(shape, 4);

        var made = OnnxTwin.Run(graph, "images", ("latent", latent), ("attributes", attributes));

        Assert.That(Length(graph) / full, Is.EqualTo(0.5).Within(0.1));
        Assert.That(made.Values, Is.EqualTo(generator.forward(latent, attributes).detach().data<float>().ToArray()).Within(2e-6));
    }

    [Test]
    public void Values_that_float16_lacks_stay_whole() => Assert.That(HalfPrecision.Exactly([1, 0.1f]), Is.Null);

    private static float[] Values(nn.Module module) => [.. module.parameters().SelectMany(parameter => parameter.detach().contiguous().data<float>().ToArray())];

    private static double Length(OnnxGraph graph) => OnnxModelWriter.ToBytes(graph, new Dictionary<string, string>()).Length;

    private static OnnxGraph Graph(GeneratorNetwork generator, NetworkShape shape)
    {
        var graph = new OnnxGraph("images");
        var images = generator.Write(graph, graph.Input("latent", OnnxType.Float, "N", generator.LatentLength), graph.Input("attributes", OnnxType.Int64, "N", shape.ValueCounts.Count));
        graph.Output("images", images, OnnxType.Float, "N", 4, shape.Height, shape.Width);
        return graph;
    }
}
