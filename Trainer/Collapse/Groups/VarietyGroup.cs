using GanAssets.Trainer.Collapse.Distributions;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>How different generated sprites are from each other and from the training sprites, by their features.</summary>
internal sealed class VarietyGroup : IMeasureGroup
{
    public IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample)
    {
        var count = sample.Pairs;
        var isEnough = count >= sample.Options.MinimumSprites && !double.IsNaN(sample.Spacing);
        var fakes = sample.Fakes.First(count);
        var heldOut = sample.HeldOut.First(count);
        yield return new(MeasureNames.DistinctShare, isEnough ? Distinct() : Figure.NotMeasured);
        yield return new(MeasureNames.Copies, isEnough && !double.IsNaN(sample.LearnedSpacing) ? Copies() : Figure.NotMeasured);
        yield return new(MeasureNames.Support, isEnough
            ? new Figure(BirthdayTest.Of(Neighbours(sample.Fakes), sample.Spacing).Support, BirthdayTest.Of(Neighbours(sample.HeldOut), sample.Spacing).Support)
            : Figure.NotMeasured);
        yield return new(MeasureNames.Vendi, isEnough ? new Figure(VendiScore.Of(fakes), VendiScore.Of(heldOut)) : Figure.NotMeasured);

        var bins = FeatureBins.Fit(sample.Input.Training, FeatureBins.CountFor(Math.Min(count, sample.Training.Count)), sample.Options.Seed);
        var (fakeBins, realBins) = (BinDifferences.Between(bins, fakes), BinDifferences.Between(bins, heldOut));
        yield return new(MeasureNames.DifferentBins, new Figure(fakeBins.Share, realBins.Share));
        yield return new(MeasureNames.JensenShannon, new Figure(fakeBins.Divergence, realBins.Divergence));
        if (sample.Input.Fakes.Probabilities.Count > 0)
            yield return new(MeasureNames.Inception, new Figure(Inception(sample.Input.Fakes, sample.Fakes), Inception(sample.Input.HeldOut, sample.HeldOut)));

        NearestNeighbours Neighbours(SampledSprites sprites) => sprites.FirstWithNeighbours(count, sample.Options.ManifoldNeighbours);

        // With several attributes there are several classes to tell: the geometric mean over attributes.
        double Inception(ProbedSprites sprites, SampledSprites order) => Math.Exp(
            sprites.Probabilities.Average(probabilities => Math.Log(InceptionScore.Of(order.First(probabilities, count)))));

        Figure Distinct()
        {
            var distinct = NearDistinct.Of(Neighbours(sample.Fakes), sample.Spacing);
            return new Figure(distinct.Share, NearDistinct.Of(Neighbours(sample.HeldOut), sample.Spacing).Share)
                .Within(WilsonInterval.Of(distinct.Count, count));
        }

        Figure Copies()
        {
            var learned = sample.Input.Learned ?? sample.Input.Training;
            var spacing = sample.LearnedSpacing;
            var value = NearestTraining.Of(learned, fakes).ShareWithin(spacing);
            return new Figure(value, NearestTraining.Of(learned, heldOut).ShareWithin(spacing))
                .Within(WilsonInterval.Of((int)Math.Round(value * count), count));
        }
    }
}
