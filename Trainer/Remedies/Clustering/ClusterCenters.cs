using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>The means of clusters of feature vectors; its tensors belong to the caller's scope.</summary>
internal sealed class ClusterCenters
{
    // An empty cluster has no mean, and nothing is nearest to it.
    private const float Never = -1e30f;

    private readonly Tensor _means;
    private readonly Tensor _penalties;

    /// <summary>Takes the means.</summary>
    /// <param name="features">[N, F].</param>
    /// <param name="labels">The cluster of each, 0 to <paramref name="count"/> − 1.</param>
    /// <param name="count">The number of clusters, K.</param>
    public ClusterCenters(Tensor features, long[] labels, int count)
    {
        var identity = new float[count * count];
        for (var k = 0; k < count; k++)
            identity[k * (count + 1)] = 1;

        var device = features.device;
        var members = tensor(identity, [count, count], dtype: float32).to(device).index_select(0, tensor(labels, dtype: int64, device: device));
        var sizes = members.sum(0);
        _means = members.t().matmul(features) / sizes.clamp(1).reshape(-1, 1);
        _penalties = (sizes < 0.5).to_type(float32) * Never - _means.square().sum(1);
    }

    /// <summary>The cluster whose mean is nearest, for each feature vector.</summary>
    /// <param name="features">[M, F].</param>
    /// <returns>M cluster numbers.</returns>
    public long[] Nearest(Tensor features)
    {
        using var scope = NewDisposeScope();

        // ‖x − c‖² less ‖x‖², which is the same for all clusters.
        return ((features.matmul(_means.t()) * 2) + _penalties).argmax(1).cpu().data<long>().ToArray();
    }
}
