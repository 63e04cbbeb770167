using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// A generator whose weights are an exponential moving average of another's: steadier than the one being trained, and
/// the one that is exported (Yazıcı et al. 2019).
/// </summary>
public sealed class ExponentialAverage
{
    private readonly (Tensor Average, Tensor Source)[] _parameters;
    private readonly (Tensor Average, Tensor Source)[] _buffers;
    private readonly double _decay;

    /// <summary>Starts the average at the source's present weights.</summary>
    /// <param name="average">The generator that holds the average.</param>
    /// <param name="source">The generator being trained, of the same shape.</param>
    /// <param name="decay">How much of the average stays at each step, 0…1.</param>
    public ExponentialAverage(GeneratorNetwork average, GeneratorNetwork source, double decay)
    {
        _decay = decay;
        _parameters = [.. average.parameters().Zip(source.parameters(), (a, s) => ((Tensor)a, (Tensor)s))];
        _buffers = [.. average.named_buffers().Zip(source.named_buffers(), (a, s) => (a.buffer, s.buffer))];
        using var _ = no_grad();
        foreach (var (a, s) in _parameters)
        {
            a.copy_(s);
        }
    }

    /// <summary>The distance of the average from the source, as a share of the source's norm: 0 where they are the same.</summary>
    public double Drift()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var (distance, norm) = (0.0, 0.0);
        foreach (var (average, source) in _parameters)
        {
            distance += (average - source).square().sum().ToDouble();
            norm += source.square().sum().ToDouble();
        }

        return Math.Sqrt(distance / norm);
    }

    /// <summary>Moves the average towards the source.</summary>
    /// <param name="step">The number of steps before this one; the first steps weigh more, so that the random start is forgotten.</param>
    public void Update(long step)
    {
        using var _ = no_grad();
        var decay = Math.Min(_decay, (1.0 + step) / (10.0 + step));
        foreach (var (average, source) in _parameters)
        {
            average.lerp_(source, (float)(1 - decay));
        }

        foreach (var (average, source) in _buffers)
        {
            average.copy_(source);
        }
    }
}
