namespace GanAssets.Trainer.Collapse;

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
        yield return new(MeasureNames.Copies, isEnough ? Copies() : Figure.NotMeasured);

        Figure Distinct()
        {
            var distinct = NearDistinct.Of(fakes, sample.Spacing);
            return new Figure(distinct.Share, NearDistinct.Of(heldOut, sample.Spacing).Share)
                .Within(WilsonInterval.Of(distinct.Count, count));
        }

        Figure Copies()
        {
            var value = NearestTraining.Of(sample.Input.Training, fakes).ShareWithin(sample.Spacing);
            return new Figure(value, NearestTraining.Of(sample.Input.Training, heldOut).ShareWithin(sample.Spacing))
                .Within(WilsonInterval.Of((int)Math.Round(value * count), count));
        }
    }
}
