using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Growing;

public class GrowingGeneratorTests
{
    // 4×6 pixels at first: images of 8×12, 16×24 and 32×48.
    private static readonly NetworkShape Shape = Shapes.Of(32, 48, 3, 2) with
    {
        HiddenLabels = new(3) { EmbeddingLength = 4 },
        Generator = new GeneratorOptions { IsProgressive = true, HasAttention = true },
    };

    [TestCase(1, 4)]
    [TestCase(2, 2)]
    [TestCase(3, 1)]
    public void Images_have_the_full_size_in_blocks_of_the_stage(double reached, int block)
    {
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(Shape, seed: 1);
        generator.Growth!.Reached = reached;
        var (latent, attributes) = Trained.Inputs(Shape, 2);

        var images = generator.forward(latent, attributes);

        Assert.That(images.shape, Is.EqualTo(new long[] { 2, 4, 48, 32 }));
        Assert.That(Block(1), Is.True);
        Assert.That(Block(block), Is.True);
        Assert.That(Block(2 * block), Is.False);

        bool Block(int side)
        {
            var blocks = images.reshape(2, 4, 48 / side, side, 32 / side, side);
            return (blocks - blocks.narrow(3, 0, 1).narrow(5, 0, 1)).abs().max().ToDouble() == 0;
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Images_that_are_faded_in_lie_between_the_old_and_the_new(int older)
    {
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(Shape, seed: 1);
        var (latent, attributes) = Trained.Inputs(Shape, 2);

        var expected = (At(older) * 0.75) + (At(older + 1) * 0.25);

        Assert.That((At(older + 0.25) - expected).abs().max().ToDouble(), Is.LessThan(1e-6));

        Tensor At(double reached)
        {
            generator.Growth!.Reached = reached;
            return generator.forward(latent, attributes);
        }
    }

    [Test]
    public void Grown_generator_is_the_one_that_had_its_size_from_the_start()
    {
        using var scope = NewDisposeScope();
        using var grown = Trained.Generator(Shape, seed: 1);
        using var plain = Trained.Generator(Shape with { Generator = Shape.Generator with { IsProgressive = false } }, seed: 2);
        grown.Growth!.Reached = 3;
        using (no_grad())
        {
            var weights = grown.state_dict();
            foreach (var (name, tensor) in plain.state_dict())
            {
                tensor.copy_(weights[name]);
            }
        }

        var (latent, attributes) = Trained.Inputs(Shape, 2);

        Assert.That(grown.forward(latent, attributes).data<float>().ToArray(), Is.EqualTo(plain.forward(latent, attributes).data<float>().ToArray()));
        Assert.That(Bytes(Graph(grown)), Is.EqualTo(Bytes(Graph(plain))), "nothing of the growing is exported");
    }

    [TestCase(1)]
    [TestCase(1.25)]
    [TestCase(2)]
    [TestCase(2.75)]
    [TestCase(3)]
    public void Every_stage_is_exported_as_it_is(double reached)
    {
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(Shape, seed: 1);
        generator.Growth!.Reached = reached;
        var (latent, attributes) = Trained.Inputs(Shape, 5);

        var images = OnnxTwin.Run(Graph(generator), "rgba", ("latent", latent), ("attributes", attributes));

        Assert.That((float[])images.Values, Is.EqualTo(generator.forward(latent, attributes).data<float>().ToArray()).Within(1e-5));
    }

    private static byte[] Bytes(OnnxGraph graph) => OnnxModelWriter.ToBytes(graph, new Dictionary<string, string>());

    private static OnnxGraph Graph(GeneratorNetwork generator)
    {
        var graph = new OnnxGraph("generator");
        var (latent, attributes) = (graph.Input("latent", OnnxType.Float, "N", Shape.LatentLength + 1), graph.Input("attributes", OnnxType.Int64, "N", 2));
        graph.Output("rgba", generator.Write(graph, latent, attributes), OnnxType.Float, "N", 4, 48, 32);
        return graph;
    }
}
