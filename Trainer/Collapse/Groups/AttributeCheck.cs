using GanAssets.Trainer.Collapse.Distributions;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>Measures one attribute and each of its values.</summary>
internal sealed class AttributeCheck(CheckSample sample)
{
    private readonly ValueFakes _fakes = new(sample.Input, sample.Options.Seed);

    public AttributeReport Run(int attribute)
    {
        var input = sample.Input;
        var names = input.Schema.Attributes[attribute].Values;
        var fake = new ConfusionMatrix(names.Count, input.Fakes.Labels, input.Fakes.Predictions, attribute, input.Schema.Count);
        var real = new ConfusionMatrix(names.Count, input.HeldOut.Labels, input.HeldOut.Predictions, attribute, input.Schema.Count);
        var values = new ValueReport[names.Count];
        Parallel.For(0, values.Length, value =>
        {
            // Of a few sprites chance decides; the attribute's other values say how well the probe sees it.
            var realAccuracy = real.CountOf(value) >= sample.Options.FewestValueSprites ? real.AccuracyOf(value) : real.Accuracy;
            values[value] = Value(attribute, value, realAccuracy);
        });
        return new AttributeReport(
            fake.Accuracy, real.Accuracy, new Figure(fake.Kappa, real.Kappa), names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private ValueReport Value(int attribute, int value, double realAccuracy)
    {
        var options = sample.Options;
        var trainingRows = sample.Training.IndicesWith(attribute, value);
        var heldOutRows = sample.HeldOut.IndicesWith(attribute, value);
        var fakeRows = _fakes.RowsOf(attribute, value);
        var hits = _fakes.CountSeen(fakeRows, attribute, value);
        var accuracy = hits / (double)fakeRows.Length;
        var measures = new Dictionary<string, Figure>();
        if (fakeRows.Length > 0)
            measures[MeasureNames.Accuracy] = new Figure(accuracy, realAccuracy).Within(WilsonInterval.Of(hits, fakeRows.Length));

        // Of rare values hardly any sprites are held out; how varied a value is, training sprites show as well.
        var count = Math.Min(options.ValueSprites, Math.Min(heldOutRows.Length + trainingRows.Length, fakeRows.Length));
        if (count >= options.FewestValueSprites)
        {
            var heldOut = Math.Min(count, heldOutRows.Length);
            var real = FeatureMatrix.Concat(
                sample.HeldOut.Take(heldOutRows.AsSpan(0, heldOut)), sample.Training.Take(trainingRows.AsSpan(0, count - heldOut)));
            AddVariety(measures, _fakes.Features.Subset(fakeRows.AsSpan(0, count)), real);
        }

        AddNeighbours(measures, sample.DistinctTraining.IndicesWith(attribute, value), heldOutRows, fakeRows);
        return new ValueReport(fakeRows.Length, heldOutRows.Length, trainingRows.Length, accuracy, realAccuracy, measures)
        {
            DistinctOf = measures.ContainsKey(MeasureNames.Distinct) ? count : 0,
        };
    }

    private void AddVariety(Dictionary<string, Figure> measures, FeatureMatrix fakes, FeatureMatrix real)
    {
        measures[MeasureNames.IntraClassDistance] = new Figure(IntraClassDistance.Mean(fakes), IntraClassDistance.Mean(real));
        if (!double.IsNaN(sample.Spacing))
            measures[MeasureNames.Distinct] = new Figure(NearDistinct.Of(fakes, sample.Spacing).Count, NearDistinct.Of(real, sample.Spacing).Count);
    }

    private void AddNeighbours(Dictionary<string, Figure> measures, int[] trainingRows, int[] heldOutRows, int[] fakeRows)
    {
        var count = Math.Min(trainingRows.Length, Math.Min(heldOutRows.Length, fakeRows.Length));
        if (count < sample.Options.MinimumSprites)
            return;

        var training = sample.DistinctTraining.Take(trainingRows.AsSpan(0, count));
        var heldOut = sample.HeldOut.Take(heldOutRows.AsSpan(0, count));
        var fakes = _fakes.Features.Subset(fakeRows.AsSpan(0, count));
        var balls = NeighbourBalls.Around(training, sample.Options.CoverageNeighbours);
        var hit = balls.Count(fakes).ShareOfBallsHit;
        measures[MeasureNames.Coverage] = new Figure(hit, balls.Count(heldOut).ShareOfBallsHit)
            .Within(WilsonInterval.Of((int)Math.Round(hit * count), count));

        if (count >= IntraClassFrechet.MinimumRows)
        {
            var distance = new IntraClassFrechet(training);
            measures[MeasureNames.IntraClassFrechet] = new Figure(distance.To(fakes), distance.To(heldOut));
        }
    }
}
