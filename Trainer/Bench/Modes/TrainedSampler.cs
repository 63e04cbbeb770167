using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>Samples the averaged generator of a training.</summary>
/// <param name="trainee">The networks, which it disposes of.</param>
/// <param name="set">The set, which knows the form of samples.</param>
/// <param name="device">Where the networks are.</param>
internal sealed class TrainedSampler(Trainee trainee, ModeSet set, Device device) : IModeSampler
{
    private const int BatchSize = 500;

    /// <inheritdoc/>
    public FeatureMatrix Sample(int count, long seed)
    {
        using var _ = no_grad();
        manual_seed((long)(StepSeed.Of(0, seed) >> 1));
        var samples = new float[count * set.SampleLength];
        for (var start = 0; start < count; start += BatchSize)
        {
            using var scope = NewDisposeScope();
            var batch = Math.Min(BatchSize, count - start);
            var latents = trainee.Average.DrawLatents(batch, device);
            var made = trainee.Average.forward(latents, zeros([batch, 0], int64, device)).cpu();
            set.Samples(made).Values.CopyTo(samples, start * set.SampleLength);
        }

        return new FeatureMatrix(samples, count, set.SampleLength);
    }

    /// <inheritdoc/>
    public void Dispose() => trainee.Dispose();
}
