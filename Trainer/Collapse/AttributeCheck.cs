namespace GanAssets.Trainer.Collapse;

/// <summary>Measures one attribute and each of its values.</summary>
internal sealed class AttributeCheck(
    CheckInput input, CheckOptions options, SampledSprites training, SampledSprites heldOut, SampledSprites fakes)
{
    public AttributeReport Run(int attribute)
    {
        var names = input.Schema.Attributes[attribute].Values;
        var fake = new ConfusionMatrix(names.Count, input.Fakes.Labels, input.Fakes.Predictions, attribute, input.Schema.Count);
        var real = new ConfusionMatrix(names.Count, input.HeldOut.Labels, input.HeldOut.Predictions, attribute, input.Schema.Count);
        var values = new Dictionary<string, ValueReport>();
        for (var value = 0; value < names.Count; value++)
        {
            var heldOutRows = heldOut.IndicesWith(attribute, value);
            var fakeRows = fakes.IndicesWith(attribute, value);
            values.Add(names[value], new ValueReport(
                fake.CountOf(value),
                real.CountOf(value),
                fake.AccuracyOf(value),
                real.AccuracyOf(value),
                Coverage(training.IndicesWith(attribute, value), heldOutRows, fakeRows),
                Distinct(heldOutRows, fakeRows)));
        }

        return new AttributeReport(fake.Accuracy, real.Accuracy, new Figure(fake.Kappa, real.Kappa), values);
    }

    private Figure? Coverage(int[] trainingRows, int[] heldOutRows, int[] fakeRows)
    {
        var count = Math.Min(trainingRows.Length, Math.Min(heldOutRows.Length, fakeRows.Length));
        if (count < options.MinimumSprites)
            return null;

        var balls = NeighbourBalls.Around(training.Take(trainingRows.AsSpan(0, count)), options.CoverageNeighbours);
        return new Figure(
            balls.Count(fakes.Take(fakeRows.AsSpan(0, count))).ShareOfBallsHit,
            balls.Count(heldOut.Take(heldOutRows.AsSpan(0, count))).ShareOfBallsHit);
    }

    private Figure? Distinct(int[] heldOutRows, int[] fakeRows)
    {
        var count = Math.Min(heldOutRows.Length, fakeRows.Length);
        if (count < options.MinimumSprites || input.Fakes.Hashes is not { } fakeHashes || input.HeldOut.Hashes is not { } heldOutHashes)
            return null;

        return new Figure(DistinctShare(fakeHashes, fakeRows.AsSpan(0, count)), DistinctShare(heldOutHashes, heldOutRows.AsSpan(0, count)));
    }

    private static double DistinctShare(IReadOnlyList<ulong> hashes, ReadOnlySpan<int> rows)
    {
        var seen = new HashSet<ulong>();
        foreach (var row in rows)
            seen.Add(hashes[row]);

        return seen.Count / (double)rows.Length;
    }
}
