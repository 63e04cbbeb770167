using GanAssets.Trainer.Networks.Layers;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Layers;

public class BatchDeviationLayerTests
{
    [Test]
    public void Further_channel_is_the_mean_deviation_within_each_group()
    {
        using var scope = NewDisposeScope();
        using var layer = new BatchDeviationLayer();

        // The first group's activations deviate by 1 and by 3, the second group's samples are the same.
        var input = tensor(new float[] { 1, 0, -1, 6, 1, 0, -1, 6, 5, 7, 5, 7, 5, 7, 5, 7 }, [8, 2]);

        var output = layer.forward(input);

        Assert.That(output.shape, Is.EqualTo(new long[] { 8, 3 }));
        Assert.That(output.narrow(1, 0, 2).contiguous().data<float>().ToArray(), Is.EqualTo(input.data<float>().ToArray()));
        Assert.That(output.select(1, 2).contiguous().data<float>().ToArray(), Is.EqualTo(new float[] { 2, 2, 2, 2, 0, 0, 0, 0 }).Within(2e-4));
    }

    [Test]
    public void Channel_of_images_is_the_same_at_every_pixel()
    {
        using var scope = NewDisposeScope();
        using var layer = new BatchDeviationLayer();

        var channel = layer.forward(randn([4, 3, 2, 5])).narrow(1, 3, 1).contiguous();

        Assert.That(channel.shape, Is.EqualTo(new long[] { 4, 1, 2, 5 }));
        Assert.That(channel.data<float>().ToArray().Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Group_of_equal_samples_has_a_finite_gradient()
    {
        using var scope = NewDisposeScope();
        using var layer = new BatchDeviationLayer();
        var input = ones([4, 2]).requires_grad_();

        Assert.That(autograd.grad([layer.forward(input).sum()], [input])[0].data<float>().ToArray(), Is.All.Matches<float>(float.IsFinite));
    }
}
