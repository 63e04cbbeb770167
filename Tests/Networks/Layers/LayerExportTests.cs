using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.Layers;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Layers;

/// <summary>Each layer gives the same in ONNX Runtime as in libtorch, to within 1e-4.</summary>
public class LayerExportTests
{
    private const double Tolerance = 1e-4;

    [Test]
    public void Linear_layer() => AssertAgreement(new LinearLayer(37, 19), [5, 37]);

    [TestCase(1)]
    [TestCase(2)]
    public void Convolution(int stride) => AssertAgreement(new ConvolutionLayer(6, 9, stride), [3, 6, 8, 12]);

    [Test]
    public void Upsampling() => AssertAgreement(new UpsamplingLayer(6, 5), [3, 6, 4, 7]);

    [Test]
    public void Unflattening() => AssertAgreement(new UnflattenLayer(3, 4, 5), [2, 60]);

    [Test]
    public void Leaky_rectifier() => AssertAgreement(new LeakyReluLayer(), [2, 3, 4, 4]);

    [Test]
    public void Sigmoid() => AssertAgreement(new SigmoidLayer(), [2, 3, 4, 4]);

    [Test]
    public void Self_attention() => AssertAgreement(new AttentionLayer(16, 3, 5), [4, 16, 3, 5]);

    [Test]
    public void Batch_normalisation_of_rows() => AssertAgreement(new BatchNormalizationLayer(7), [6, 7]);

    [Test]
    public void Batch_normalisation_with_statistics_of_its_own()
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        var layer = new BatchNormalizationLayer(7);
        for (var batch = 0; batch < 10; batch++)
        {
            layer.forward((randn([8, 7, 3, 3]) * 3f) + 2f);
        }

        var mean = layer.named_buffers().Single(buffer => buffer.name.EndsWith("running_mean", StringComparison.Ordinal)).buffer;
        Assert.That(mean.data<float>(), Is.All.GreaterThan(0.5f));
        AssertAgreement(layer, [4, 7, 5, 2]);
    }

    [Test]
    public void Attribute_embedding()
    {
        using var scope = NewDisposeScope();
        using var embedding = new AttributeEmbedding([2, 5, 3], [false, true, false], 4, deviation: 1);
        var attributes = tensor(new long[] { 0, 4, 2, 1, -1, 0 }, [2, 3], dtype: int64);
        var expected = embedding.forward(attributes);

        Assert.That(OnnxTwin.Run(embedding.Write, attributes, expected.shape), Is.EqualTo(expected.data<float>().ToArray()));
    }

    private static void AssertAgreement(nn.Module<Tensor, Tensor> layer, long[] inputShape)
    {
        using (layer)
        using (no_grad())
        using (NewDisposeScope())
        {
            manual_seed(1);
            foreach (var parameter in layer.parameters())
            {
                parameter.normal_(0, 0.5);
            }

            layer.eval();
            var input = randn(inputShape) * 2f;
            var expected = layer.forward(input);

            var actual = OnnxTwin.Run(((ILayer)layer).Write, input, expected.shape);

            Assert.That(actual, Is.EqualTo(expected.data<float>().ToArray()).Within(Tolerance));
        }
    }
}
