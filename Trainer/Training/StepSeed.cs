using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Training;

/// <summary>Seeds that belong to one moment of a run, so that no generator's state has to be saved in order to resume.</summary>
internal static class StepSeed
{
    /// <summary>A seed for a step, an epoch or whatever else is numbered; unrelated for neighbouring numbers.</summary>
    public static ulong Of(int seed, long number)
    {
        var root = new SplitMix64((ulong)seed).Next();
        return new SplitMix64(root ^ (ulong)number).Next();
    }
}
