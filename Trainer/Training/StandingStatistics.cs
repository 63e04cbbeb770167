using GanAssets.Trainer.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Gives a generator with averaged weights batch statistics of its own: those collected in training belong to other
/// weights (standing statistics, Brock et al. 2019).
/// </summary>
public static class StandingStatistics
{
    private const int Batches = 50;

    /// <summary>Runs the generator over fresh latents and real attribute combinations, and keeps the mean of the batches' statistics.</summary>
    /// <param name="generator">The generator; left in evaluation mode.</param>
    /// <param name="data">Where attribute combinations are drawn from.</param>
    /// <param name="batchSize">Sprites a batch, as in training.</param>
    /// <param name="seed">Seed of latents and combinations.</param>
    public static void Collect(GeneratorNetwork generator, ITrainingData data, int batchSize, int seed)
    {
        using var _ = no_grad();
        manual_seed((long)(StepSeed.Of(seed, -1) >> 1));
        var normalizations = generator.modules().OfType<BatchNorm2d>().ToArray();
        var sampler = new BatchSampler(data.Count, batchSize, seed);
        generator.train();
        for (var batch = 0; batch < Batches; batch++)
        {
            using var scope = NewDisposeScope();
            foreach (var normalization in normalizations)
            {
                // A cumulative mean: the n-th batch weighs 1/n, and so the first replaces what was there.
                normalization.momentum = 1.0 / (batch + 1);
            }

            var (_, attributes) = data.Take(sampler.Indices(batch));
            generator.forward(generator.DrawLatents(batchSize, attributes.device), attributes);
        }

        generator.eval();
    }
}
