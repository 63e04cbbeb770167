namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What a training has made.</summary>
/// <param name="Sampler">The generator.</param>
/// <param name="Seconds">What the training took.</param>
public sealed record ModeRun(IModeSampler Sampler, double Seconds) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Sampler.Dispose();
}
