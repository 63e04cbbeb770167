using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Points;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.HiddenLabels;

public class HiddenLabelNetworksTests
{
    private static IEnumerable<TestCaseData> Layers =>
    [
        new TestCaseData(new HiddenLabelOptions(5), false).SetArgDisplayNames("a vector a label"),
        new TestCaseData(new HiddenLabelOptions(5), true).SetArgDisplayNames("a vector a label, the component in the middle"),
        new TestCaseData(new HiddenLabelOptions(5) { HasOwnInputs = true }, false).SetArgDisplayNames("a layer a label"),
        new TestCaseData(new HiddenLabelOptions(5) { HasOwnInputs = true }, true).SetArgDisplayNames("a layer a label, the component in the middle"),
    ];

    [TestCaseSource(nameof(Layers))]
    public void Layer_gives_the_same_in_ONNX_Runtime_as_in_libtorch(HiddenLabelOptions options, bool hasMore)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var layer = FirstLayer.Make(options, latentLength: 6, hasMore ? 9 : 6, 7);
        ((IHiddenLabelLayer)layer).Labels.SetPrior([1, 4, 0, 2, 2]);
        var input = randn(64, hasMore ? 10 : 7);

        var expected = layer.forward(input);

        Assert.That(
            OnnxTwin.Run(((Trainer.Networks.Layers.ILayer)layer).Write, input, expected.shape),
            Is.EqualTo(expected.data<float>().ToArray()).Within(1e-5));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Generator_hears_the_label_and_nothing_else_of_its_component(bool hasOwnInputs)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var sprites = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 3) with { HiddenLabels = new(4) { HasOwnInputs = hasOwnInputs } });
        using var points = new PointGeneratorNetwork(new PointShape(2, 8, 16, 2) { HiddenLabels = new(4) { HasOwnInputs = hasOwnInputs } });
        sprites.eval();
        foreach (var generator in new GeneratorNetwork[] { sprites, points })
        {
            var latents = generator.DrawLatents(1, CPU).expand(3, 9);
            var asked = generator.HiddenLabels!.Relabel(latents, tensor(new long[] { 2, 2, 3 }, dtype: int64));
            Assert.That(asked[0][8].ToDouble(), Is.Not.EqualTo(asked[1][8].ToDouble()), "two components of one label");

            var samples = generator.forward(asked, zeros(3, 1, dtype: int64));

            Assert.That((samples[0] - samples[1]).abs().max().ToDouble(), Is.Zero);
            Assert.That((samples[0] - samples[2]).abs().max().ToDouble(), Is.GreaterThan(0.001));
        }
    }

    [Test]
    public void Weights_of_a_generator_without_labels_fit_one_with_a_vector_a_label()
    {
        using var without = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 3));
        using var with = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 3) with { HiddenLabels = new(4) });

        var known = with.state_dict();

        foreach (var (name, tensor) in without.state_dict())
        {
            Assert.That(known[name].shape, Is.EqualTo(tensor.shape), name);
        }
    }

    [Test]
    public void Discriminator_judges_the_label_that_stands_behind_the_attributes_and_does_without_where_there_is_none()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var sprites = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3) with { HiddenLabels = new(4) { IsJudged = true } });
        using var points = new PointDiscriminatorNetwork(new PointShape(2, 8, 16, 2) { HiddenLabels = new(4) { IsJudged = true } });
        foreach (var (discriminator, samples, attributes) in new (DiscriminatorNetwork, Tensor, Tensor)[]
        {
            (sprites, rand([2, 4, 8, 8]), ones([2, 1], int64)),
            (points, randn(2, 2), ones([2, 0], int64)),
        })
        {
            var column = tensor(new long[] { 1, 3 }, [2, 1], dtype: int64);

            var judged = discriminator.forward(samples, cat([attributes, column], 1));
            var others = discriminator.forward(samples, cat([attributes, column - ones([2, 1], int64)], 1));
            var unknown = discriminator.forward(samples, attributes);

            Assert.That((judged - others).abs().data<float>(), Is.All.GreaterThan(1e-5f));
            Assert.That((judged - unknown).abs().data<float>(), Is.All.GreaterThan(1e-6f));
        }
    }
}
