using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Bench.Modes;

/// <summary>A sampler of which it is known what it makes.</summary>
internal sealed class PlantedSampler(Func<int, long, FeatureMatrix> sample) : IModeSampler
{
    public FeatureMatrix Sample(int count, long seed) => sample(count, seed);

    public void Dispose()
    {
    }
}
