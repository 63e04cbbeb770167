using GanAssets.Tests.Networks;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class StandingStatisticsTests
{
    private const int LatentLength = 8;
    private const int BatchSize = 16;
    private const int Seed = 5;
    private const int Batches = 50;

    [Test]
    public void Statistics_are_the_means_of_the_batches_own()
    {
        using var scope = NewDisposeScope();
        using var data = new TrainingData(TinyRecipe.Shapes(TinyRecipe.Of(1)).Training, CPU);
        using var collected = Trained.Generator(Shapes.Of(8, 8, 3, 3), seed: 1);
        using var reference = Trained.Generator(Shapes.Of(8, 8, 3, 3), seed: 1);

        StandingStatistics.Collect(collected, data, BatchSize, Seed);

        var norms = Norms(collected);
        var expected = BatchStatistics(reference, data);
        for (var i = 0; i < norms.Length; i++)
        {
            Assert.That(norms[i].running_mean!.data<float>().ToArray(), Is.EqualTo(Mean(expected.Select(batch => batch[i].Mean))).Within(1e-4));
            Assert.That(norms[i].running_var!.data<float>().ToArray(), Is.EqualTo(Mean(expected.Select(batch => batch[i].Variance))).Within(1e-3));
        }
    }

    [Test]
    public void Generator_is_left_in_evaluation_mode_and_forgets_its_former_statistics()
    {
        using var scope = NewDisposeScope();
        using var data = new TrainingData(TinyRecipe.Shapes(TinyRecipe.Of(1)).Training, CPU);
        using var first = Trained.Generator(Shapes.Of(8, 8, 3, 3), seed: 1);
        using var second = Trained.Generator(Shapes.Of(8, 8, 3, 3), seed: 1);
        foreach (var norm in Norms(second))
        {
            norm.running_mean!.normal_(7, 1);
        }

        StandingStatistics.Collect(first, data, BatchSize, Seed);
        StandingStatistics.Collect(second, data, BatchSize, Seed);

        Assert.That(first.training, Is.False);
        Assert.That(
            Norms(second).SelectMany(norm => norm.running_mean!.data<float>().ToArray()),
            Is.EqualTo(Norms(first).SelectMany(norm => norm.running_mean!.data<float>().ToArray())));
    }

    /// <summary>The same batches, each one's statistics by itself.</summary>
    private static List<(float[] Mean, float[] Variance)[]> BatchStatistics(GeneratorNetwork generator, TrainingData data)
    {
        using var _ = no_grad();
        var norms = Norms(generator);
        var sampler = new BatchSampler(data.Count, BatchSize, Seed);
        var batches = new List<(float[], float[])[]>();
        generator.train();
        manual_seed((long)(StepSeed.Of(Seed, -1) >> 1));
        for (var batch = 0; batch < Batches; batch++)
        {
            foreach (var norm in norms)
            {
                // Nothing of the batches before is kept.
                norm.momentum = 1;
            }

            generator.forward(randn(BatchSize, LatentLength), data.Take(sampler.Indices(batch)).Attributes);
            batches.Add([.. norms.Select(norm => (norm.running_mean!.data<float>().ToArray(), norm.running_var!.data<float>().ToArray()))]);
        }

        return batches;
    }

    private static BatchNorm2d[] Norms(GeneratorNetwork generator) => [.. generator.modules().OfType<BatchNorm2d>()];

    private static float[] Mean(IEnumerable<float[]> vectors)
    {
        var all = vectors.ToArray();
        return [.. Enumerable.Range(0, all[0].Length).Select(i => all.Average(vector => vector[i]))];
    }
}
