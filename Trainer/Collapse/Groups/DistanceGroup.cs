using GanAssets.Trainer.Collapse.Distributions;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>
/// Distances between distributions: to the fakes, and to equally many held-out sprites. So <c>real</c> is the floor, the same distance
/// of real sprites. The Fréchet distance, whose bias shrinks with the sprites, starts from all training sprites.
/// </summary>
internal sealed class DistanceGroup : IMeasureGroup
{
    public IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample)
    {
        var reference = sample.Training.First(sample.Training.Count);
        yield return new(MeasureNames.Frechet, Frechet(sample, reference));

        yield return new(MeasureNames.Kernel, Kernel(sample, reference));
    }

    private static Figure Kernel(CheckSample sample, FeatureMatrix reference)
    {
        // The kernel is made for features of about unit size, and the probe's are of any size.
        var scale = reference.RootMeanSquare is > 0 and var size ? 1 / size : 1;
        var count = Math.Min(sample.Options.KernelSprites, sample.Pairs);
        var training = new KernelSums(reference.First(Math.Min(reference.Rows, count)).Scale(scale));
        var fake = KernelDistance.Between(training, new KernelSums(sample.Fakes.First(count).Scale(scale)));
        var real = KernelDistance.Between(training, new KernelSums(sample.HeldOut.First(count).Scale(scale)));
        return new Figure(fake.Value, real.Value).Within(fake.Interval).WithRealWithin(real.Interval);
    }

    private static Figure Frechet(CheckSample sample, FeatureMatrix training)
    {
        var count = Math.Min(sample.Options.FrechetSprites, sample.Pairs);
        if (Math.Min(count, training.Rows) < sample.Options.FewestFrechetSprites)
            return Figure.NotMeasured;

        var reference = FeatureMoments.Of(training);
        var fakes = sample.Fakes.First(count);
        var value = FrechetDistance.Between(reference, FeatureMoments.Of(fakes));

        var interval = Jackknife.Of(value, count, rows => FrechetDistance.Between(reference, FeatureMoments.Of(fakes.Subset(rows))));
        var real = FrechetDistance.Between(reference, FeatureMoments.Of(sample.HeldOut.First(count)));
        return new Figure(value, real).Within(interval);
    }
}
