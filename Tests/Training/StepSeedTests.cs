using System.Numerics;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class StepSeedTests
{
    [Test]
    public void Seeds_are_distinct_over_runs_and_steps()
    {
        var seeds = from seed in Enumerable.Range(0, 100) from step in Enumerable.Range(-2, 102) select StepSeed.Of(seed, step);

        Assert.That(seeds, Is.Unique);
    }

    [Test]
    public void Neighbouring_steps_have_unrelated_seeds()
    {
        var flipped = Enumerable.Range(0, 200).Average(step => BitOperations.PopCount(StepSeed.Of(1, step) ^ StepSeed.Of(1, step + 1)));

        // 32 of 64 bits expected; the mean's standard deviation is 0.3.
        Assert.That(flipped, Is.EqualTo(32).Within(1.5));
    }

    [Test]
    public void Seeds_stay_what_they_are()
    {
        // A run of an older version must resume as it was begun.
        Assert.That(new[] { StepSeed.Of(1, 0), StepSeed.Of(1, 1), StepSeed.Of(2, 0) }, Is.EqualTo(new ulong[] { 6791897765849424158, 16860738450190168606, 7235116703822611636 }));
    }
}
