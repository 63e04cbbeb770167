namespace GanAssets.Trainer.Collapse;

/// <summary>Measures one attribute and each of its values.</summary>
internal sealed class AttributeCheck(
    CheckInput input, CheckOptions options, SampledSprites training, SampledSprites heldOut, ValueFakes fakes)
{
    public AttributeReport Run(int attribute)
    {
        var names = input.Schema.Attributes[attribute].Values;
        var fake = new ConfusionMatrix(names.Count, input.Fakes.Labels, input.Fakes.Predictions, attribute, input.Schema.Count);
        var real = new ConfusionMatrix(names.Count, input.HeldOut.Labels, input.HeldOut.Predictions, attribute, input.Schema.Count);
        var values = new Dictionary<string, ValueReport>();
        for (var value = 0; value < names.Count; value++)
        {
            // Of a few sprites chance decides; the attribute's other values say how well the probe sees it.
            var realAccuracy = real.CountOf(value) >= options.FewestValueSprites ? real.AccuracyOf(value) : real.Accuracy;
            values.Add(names[value], Value(attribute, value, real.CountOf(value), realAccuracy));
        }

        return new AttributeReport(fake.Accuracy, real.Accuracy, new Figure(fake.Kappa, real.Kappa), values);
    }

    private ValueReport Value(int attribute, int value, int realCount, double realAccuracy)
    {
        var trainingRows = training.IndicesWith(attribute, value);
        var heldOutRows = heldOut.IndicesWith(attribute, value);
        var fakeRows = fakes.RowsOf(attribute, value);
        var accuracy = fakes.Accuracy(fakeRows, attribute, value);
        var measures = new Dictionary<string, Figure>();
        if (fakeRows.Length > 0)
            measures[MeasureNames.Accuracy] = new Figure(accuracy, realAccuracy);

        if (Coverage(trainingRows, heldOutRows, fakeRows) is { } coverage)
            measures[MeasureNames.Coverage] = coverage;

        var distinctOf = 0;
        if (Distinct(heldOutRows, fakeRows) is var (distinct, count))
            (measures[MeasureNames.Distinct], distinctOf) = (distinct, count);

        return new ValueReport(fakeRows.Length, realCount, trainingRows.Length, accuracy, realAccuracy, measures) { DistinctOf = distinctOf };
    }

    private Figure? Coverage(int[] trainingRows, int[] heldOutRows, int[] fakeRows)
    {
        var count = Math.Min(trainingRows.Length, Math.Min(heldOutRows.Length, fakeRows.Length));
        if (count < options.MinimumSprites)
            return null;

        var balls = NeighbourBalls.Around(training.Take(trainingRows.AsSpan(0, count)), options.CoverageNeighbours);
        return new Figure(
            balls.Count(fakes.Features.Subset(fakeRows.AsSpan(0, count))).ShareOfBallsHit,
            balls.Count(heldOut.Take(heldOutRows.AsSpan(0, count))).ShareOfBallsHit);
    }

    private (Figure Figure, int Count)? Distinct(int[] heldOutRows, int[] fakeRows)
    {
        var count = Math.Min(options.ValueSprites, Math.Min(heldOutRows.Length, fakeRows.Length));
        if (count < options.FewestValueSprites || fakes.Hashes is not { } fakeHashes || input.HeldOut.Hashes is not { } heldOutHashes)
            return null;

        return (new Figure(CountDistinct(fakeHashes, fakeRows.AsSpan(0, count)), CountDistinct(heldOutHashes, heldOutRows.AsSpan(0, count))), count);
    }

    private static int CountDistinct(IReadOnlyList<ulong> hashes, ReadOnlySpan<int> rows)
    {
        var seen = new HashSet<ulong>();
        foreach (var row in rows)
            seen.Add(hashes[row]);

        return seen.Count;
    }
}
