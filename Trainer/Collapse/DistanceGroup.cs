namespace GanAssets.Trainer.Collapse;

/// <summary>
/// Distances between distributions: from all training sprites to equally many held-out ones and fakes. For both, <c>real</c> is the
/// floor, the same distance of real sprites.
/// </summary>
internal sealed class DistanceGroup : IMeasureGroup
{
    public IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample)
    {
        var reference = sample.Training.First(sample.Training.Count);
        yield return new(MeasureNames.Frechet, Frechet(sample, reference));

        var fake = KernelDistance.Between(reference, sample.Fakes.First(sample.Pairs));
        var real = KernelDistance.Between(reference, sample.HeldOut.First(sample.Pairs));
        yield return new(MeasureNames.Kernel, new Figure(fake.Value, real.Value).Within(fake.Interval));
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
