using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Data;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Checks;

/// <summary>The real sprites that something is compared with.</summary>
/// <param name="Training">Those that its generator is taken to have learned from, and the probe does.</param>
/// <param name="HeldOut">Those that nothing learns from.</param>
/// <param name="Seed">Seed of the probe and of the check.</param>
internal sealed record ComparedSet(SpriteSet Training, SpriteSet HeldOut, int Seed)
{
    /// <summary>Splits a set, as large as it is drawn.</summary>
    /// <param name="set">The sprites.</param>
    /// <param name="pixelScale">The side of the blocks that they consist of.</param>
    /// <param name="split">How they are split.</param>
    /// <exception cref="InputException">There are fewer than two sprites.</exception>
    public static ComparedSet Of(SpriteSet set, int pixelScale, SetSplit split)
    {
        var (training, heldOut) = DataSplit.Make(PixelScale.Shrink(set, pixelScale), split.SplitSeed, split.HeldOut);
        return new ComparedSet(training, heldOut, split.Seed);
    }

    /// <summary>Trains the probe, on all of the machine's processors.</summary>
    public Probe TrainProbe(Action<double> progress, CancellationToken stop)
    {
        set_num_threads(Environment.ProcessorCount);
        return ProbeTrainer.Train(Training, Seed, progress, stop);
    }
}
