using GanAssets.Trainer.Networks.Layers;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Layers;

public class AttentionLayerTests
{
    private const int Channels = 8;
    private const int Pixels = 6;

    [Test]
    public void Fresh_layer_changes_nothing()
    {
        using var scope = NewDisposeScope();
        using var layer = new AttentionLayer(Channels, 2, 3);
        var input = randn([2, Channels, 2, 3]);

        Assert.That(layer.forward(input).data<float>().ToArray(), Is.EqualTo(input.data<float>().ToArray()));
    }

    [Test]
    public void Pixels_gather_values_by_how_well_queries_meet_keys()
    {
        using var scope = NewDisposeScope();
        using var none = no_grad();
        manual_seed(4);
        using var layer = new AttentionLayer(Channels, 2, 3);
        var weights = layer.named_parameters().ToDictionary(weight => weight.name, weight => weight.parameter);
        weights["_gain"].copy_(tensor([0.5f], [1]));
        var input = randn([1, Channels, 2, 3]);

        var actual = layer.forward(input).flatten().data<float>().ToArray();

        var x = Rows(input.reshape(Channels, Pixels).t());
        var (queries, keys, values) = (Product("_query.weight"), Product("_key.weight"), Product("_value.weight"));
        var output = Rows(weights["_output.weight"]);
        for (var pixel = 0; pixel < Pixels; pixel++)
        {
            var scores = keys.Select(key => Math.Exp(Dot(queries[pixel], key))).ToArray();
            var found = Enumerable.Range(0, values[0].Length).Select(i => scores.Zip(values, (score, value) => score * value[i]).Sum() / scores.Sum()).ToArray();
            for (var channel = 0; channel < Channels; channel++)
            {
                Assert.That(actual[(channel * Pixels) + pixel], Is.EqualTo(x[pixel][channel] + (0.5 * Dot(output[channel], found))).Within(1e-5));
            }
        }

        double[][] Product(string name) => [.. x.Select(row => Rows(weights[name]).Select(weight => Dot(weight, row)).ToArray())];
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static double[][] Rows(Tensor matrix) => [.. matrix.contiguous().data<float>().ToArray().Select(x => (double)x).Chunk((int)matrix.shape[1])];
}
