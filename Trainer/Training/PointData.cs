using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Points to train on, without attributes.</summary>
public sealed class PointData : ITrainingData
{
    private readonly Tensor _points;
    private readonly Tensor _noAttributes;

    /// <summary>Copies points into a tensor.</summary>
    /// <param name="points">N×D numbers, a point after another.</param>
    /// <param name="dimensions">D.</param>
    /// <param name="device">Where the tensor is kept.</param>
    public PointData(float[] points, int dimensions, Device device)
    {
        Count = points.Length / dimensions;
        using var scope = NewDisposeScope();
        _points = tensor(points, [Count, dimensions], dtype: float32).to(device).DetachFromDisposeScope();
        _noAttributes = zeros([Count, 0], int64, device).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public (Tensor Samples, Tensor Attributes) Take(long[] indices)
    {
        using var index = tensor(indices, dtype: int64, device: _points.device);
        return (_points.index_select(0, index), _noAttributes.index_select(0, index));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _points.Dispose();
        _noAttributes.Dispose();
    }
}
