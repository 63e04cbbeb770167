namespace GanAssets.Trainer.Collapse;

/// <summary>
/// The protocol of a check: which sprites each measure is taken from, so that the generator's figure and the held-out real one
/// can be compared.
/// </summary>
/// <remarks>
/// The measures of neighbours change with the number of sprites, so they take n training sprites, n held-out ones and n fakes, n
/// being the smallest of the three numbers. The Fréchet distance goes from all training sprites to equally many held-out ones and
/// fakes. Accuracies are taken from all sprites whose value is known. Where there are too few sprites a measure is NaN, never a
/// guess; attributes of which no training sprite has a known value are left out.
/// </remarks>
public static class CollapseCheck
{
    /// <summary>Measures and judges.</summary>
    /// <param name="input">The sprites as the probe sees them.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="thresholds">The limits; null for <see cref="Thresholds.Default"/>.</param>
    /// <exception cref="ArgumentException">The input's arrays do not belong together.</exception>
    public static CheckReport Run(CheckInput input, CheckOptions? options = null, IReadOnlyList<Threshold>? thresholds = null)
    {
        input.Validate();
        options ??= new CheckOptions();
        var training = new SampledSprites(input.Training, input.TrainingLabels, input.Schema.Count, options.Seed);
        var heldOut = new SampledSprites(input.HeldOut.Features, input.HeldOut.Labels, input.Schema.Count, options.Seed);
        var fakes = new SampledSprites(input.Fakes.Features, input.Fakes.Labels, input.Schema.Count, options.Seed);

        var attributes = new Dictionary<string, AttributeReport>();
        var attributeCheck = new AttributeCheck(input, options, training, heldOut, new ValueFakes(input, options.Seed));
        foreach (var index in Enumerable.Range(0, input.Schema.Count).Where(input.IsTaught))
            attributes.Add(input.Schema.Attributes[index].Name, attributeCheck.Run(index));

        var measures = new Dictionary<string, Figure>();
        if (attributes.Count > 0)
            measures[MeasureNames.AttributeAccuracy] = MeanAccuracy(attributes.Values);

        if (input.Combinations is { } combinations)
            measures[MeasureNames.JointCoverage] = new Figure(JointCoverage.Of(combinations.Fakes), JointCoverage.Of(combinations.Real));

        AddNeighbourMeasures(measures, options, training, heldOut, fakes);
        measures[MeasureNames.Frechet] = Frechet(options, training, heldOut, fakes);

        foreach (var (name, figure) in input.Others)
            measures[name] = figure;

        var findings = Judge.Decide(measures, attributes, thresholds ?? Thresholds.Default, options.FewestValueSprites);
        return new CheckReport(
            WorstOf(findings), [.. findings.Select(finding => finding.Sentence)], measures, WithVerdicts(attributes, findings))
        {
            Findings = findings,
        };
    }

    private static Dictionary<string, AttributeReport> WithVerdicts(Dictionary<string, AttributeReport> attributes, IReadOnlyList<CheckFinding> findings) =>
        attributes.ToDictionary(attribute => attribute.Key, attribute =>
        {
            var own = findings.Where(finding => finding.Attribute == attribute.Key).ToArray();
            return attribute.Value with
            {
                Verdict = WorstOf(own),
                Values = attribute.Value.Values.ToDictionary(
                    value => value.Key, value => value.Value with { Verdict = WorstOf(own.Where(finding => finding.Value == value.Key)) }),
            };
        });

    private static Verdict WorstOf(IEnumerable<CheckFinding> findings) => findings.Select(finding => finding.Verdict).DefaultIfEmpty().Max();

    private static Figure MeanAccuracy(IEnumerable<AttributeReport> attributes)
    {
        // Of one that cannot be measured, because no held-out sprite has it, the attribute's own figures tell.
        var measured = attributes.Select(attribute => new Figure(attribute.Accuracy, attribute.Real)).Where(figure => figure.IsMeasured()).ToArray();
        return measured.Length == 0
            ? Figure.NotMeasured
            : new Figure(measured.Average(figure => figure.Value), measured.Average(figure => figure.Real));
    }

    private static void AddNeighbourMeasures(
        Dictionary<string, Figure> measures, CheckOptions options, SampledSprites training, SampledSprites heldOut, SampledSprites fakes)
    {
        var count = Math.Min(training.Count, Math.Min(heldOut.Count, fakes.Count));
        var fake = NeighbourMeasures.NotMeasured;
        var real = NeighbourMeasures.NotMeasured;
        if (count >= options.MinimumSprites)
        {
            var neighbours = Math.Max(options.ManifoldNeighbours, options.CoverageNeighbours);
            var reference = NearestNeighbours.Within(training.First(count), neighbours);
            fake = NeighbourMeasures.Of(reference, fakes.First(count), options);
            real = NeighbourMeasures.Of(reference, heldOut.First(count), options);
        }

        measures[MeasureNames.Precision] = new(fake.Precision, real.Precision);
        measures[MeasureNames.Recall] = new(fake.Recall, real.Recall);
        measures[MeasureNames.Density] = new(fake.Density, real.Density);
        measures[MeasureNames.Coverage] = new(fake.Coverage, real.Coverage);
    }

    private static Figure Frechet(CheckOptions options, SampledSprites training, SampledSprites heldOut, SampledSprites fakes)
    {
        var count = Math.Min(options.FrechetSprites, Math.Min(heldOut.Count, fakes.Count));
        if (Math.Min(count, training.Count) < options.FewestFrechetSprites)
            return Figure.NotMeasured;

        var reference = training.First(training.Count);
        return new Figure(FrechetDistance.Between(reference, fakes.First(count)), FrechetDistance.Between(reference, heldOut.First(count)));
    }
}
