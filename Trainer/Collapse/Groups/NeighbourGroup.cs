using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>
/// Precision, recall, density and coverage. They change with the number of sprites, so they take n distinct training sprites, n held-out ones
/// and n fakes, n being the smallest of the three numbers.
/// </summary>
internal sealed class NeighbourGroup : IMeasureGroup
{
    public IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample)
    {
        var options = sample.Options;
        var count = Math.Min(sample.DistinctTraining.Count, sample.Pairs);
        var fake = NeighbourMeasures.NotMeasured;
        var real = NeighbourMeasures.NotMeasured;
        if (count >= options.MinimumSprites)
        {
            var neighbours = Math.Max(options.ManifoldNeighbours, options.CoverageNeighbours);
            var reference = NearestNeighbours.Within(sample.DistinctTraining.First(count), neighbours);
            fake = NeighbourMeasures.Of(reference, sample.Fakes.FirstWithNeighbours(count, options.ManifoldNeighbours), options);
            real = NeighbourMeasures.Of(reference, sample.HeldOut.FirstWithNeighbours(count, options.ManifoldNeighbours), options);
        }

        yield return new(MeasureNames.Precision, Share(fake.Precision, real.Precision));
        yield return new(MeasureNames.Recall, Share(fake.Recall, real.Recall));
        yield return new(MeasureNames.Density, new Figure(fake.Density, real.Density));
        yield return new(MeasureNames.Coverage, Share(fake.Coverage, real.Coverage));

        Figure Share(double value, double held) => double.IsNaN(value)
            ? Figure.NotMeasured
            : new Figure(value, held).Within(WilsonInterval.Of((int)Math.Round(value * count), count));
    }
}
