using GanAssets.Trainer.Collapse;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>Samples a set itself.</summary>
/// <param name="set">The set.</param>
internal sealed class RealSampler(ModeSet set) : IModeSampler
{
    /// <inheritdoc/>
    public FeatureMatrix Sample(int count, long seed) => set.Real(count, seed);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
