using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>
/// Minibatch standard deviation (Karras et al. 2018, section 3): how much the samples of a group differ, the mean over all activations of
/// their standard deviation within the group, as one more channel. A discriminator so sees when fakes are too much alike.
/// [N, C, …] → [N, C + 1, …], where <see cref="GroupSize"/> neighbours make a group.
/// </summary>
public sealed class BatchDeviationLayer : nn.Module<Tensor, Tensor>
{
    /// <summary>Samples in a group; N is a multiple of it.</summary>
    public const int GroupSize = 4;

    // The root is infinitely steep at 0, where all samples of a group are the same.
    private const double Smallest = 1e-8;

    /// <summary>Creates the layer.</summary>
    public BatchDeviationLayer()
        : base(nameof(BatchDeviationLayer))
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var (count, places) = (input.shape[0], input.shape[1..]);
        var groups = input.reshape(count / GroupSize, GroupSize, -1);
        var mean = groups.sum(1, keepdim: true) / GroupSize;
        var deviations = ((groups - mean).square().sum(1) / GroupSize + Smallest).sqrt();
        var deviation = deviations.sum(1, keepdim: true) / deviations.shape[1];
        places[0] = 1;
        long[] single = [count, .. places.Select(_ => 1L)];
        return cat([input, deviation.expand(-1, GroupSize).reshape(single).expand([count, .. places])], 1);
    }
}
