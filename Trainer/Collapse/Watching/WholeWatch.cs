using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>Measures the whole generator, and each attribute, from its newest sprites.</summary>
internal sealed class WholeWatch
{
    private readonly AttributeSchema _schema;
    private readonly LightCheckOptions _options;
    private readonly SpriteWindow _window;
    private readonly NearestNeighbours? _training;
    private readonly NeighbourMeasures _real = NeighbourMeasures.NotMeasured;
    private readonly (double Accuracy, double Kappa)[] _realAttributes;

    /// <summary>Takes the held-out sprites' figures, which stay.</summary>
    /// <param name="schema">The attributes.</param>
    /// <param name="training">Training sprites, those that are compared with first.</param>
    /// <param name="heldOut">Held-out ones.</param>
    /// <param name="options">The settings.</param>
    public WholeWatch(AttributeSchema schema, ProbedSprites training, ProbedSprites heldOut, LightCheckOptions options)
    {
        (_schema, _options) = (schema, options);
        _realAttributes = [.. Enumerable.Range(0, schema.Count).Select(attribute => Of(heldOut, attribute))];
        var count = Math.Min(options.WholeSprites, Math.Min(training.Features.Rows, heldOut.Features.Rows));
        _window = new SpriteWindow(Math.Max(count, options.Measures.MinimumSprites), training.Features.Columns, schema.Count);
        if (count >= options.Measures.MinimumSprites)
        {
            var neighbours = Math.Max(options.Measures.ManifoldNeighbours, options.Measures.CoverageNeighbours);
            _training = NearestNeighbours.Within(First(training, count), neighbours);
            _real = NeighbourMeasures.Of(_training, First(heldOut, count), options.Measures);
        }
    }

    /// <summary>The sprites from which it is measured.</summary>
    public int Sprites => _window.Capacity;

    /// <summary>Accuracy of the held-out sprites in an attribute; NaN where none knows it.</summary>
    public double RealAccuracy(int attribute) => _realAttributes[attribute].Accuracy;

    /// <summary>Takes a generated sprite in.</summary>
    public void Add(ProbedSprites fakes, int row) => _window.Add(fakes, row);

    /// <summary>The figures, without those of attribute values.</summary>
    public LightFigures Measure()
    {
        if (!_window.IsFull)
            return new LightFigures();

        var fakes = _window.Sprites();
        var measured = _training is null ? NeighbourMeasures.NotMeasured : NeighbourMeasures.Of(_training, fakes.Features, _options.Measures);
        var attributes = Enumerable.Range(0, _schema.Count)
            .Select(attribute => (_schema.Attributes[attribute].Name, Fake: Of(fakes, attribute), Real: _realAttributes[attribute]))
            .Where(attribute => double.IsFinite(attribute.Fake.Accuracy) && double.IsFinite(attribute.Real.Accuracy))
            .ToArray();
        return new LightFigures
        {
            Coverage = Figure(measured.Coverage, _real.Coverage),
            Precision = Figure(measured.Precision, _real.Precision),
            Recall = Figure(measured.Recall, _real.Recall),
            AttributeAccuracy = attributes.Length == 0
                ? null
                : new Figure(attributes.Average(attribute => attribute.Fake.Accuracy), attributes.Average(attribute => attribute.Real.Accuracy)),
            Attributes = attributes.ToDictionary(attribute => attribute.Name, attribute => new AttributeFigures(
                attribute.Fake.Accuracy,
                attribute.Real.Accuracy,
                new Figure(attribute.Fake.Kappa, attribute.Real.Kappa),
                new Dictionary<string, IReadOnlyDictionary<string, Figure>>())),
        };
    }

    private (double Accuracy, double Kappa) Of(ProbedSprites sprites, int attribute)
    {
        var matrix = new ConfusionMatrix(_schema.Attributes[attribute].Values.Count, sprites.Labels, sprites.Predictions, attribute, _schema.Count);
        return (matrix.Accuracy, matrix.Kappa);
    }

    private static FeatureMatrix First(ProbedSprites sprites, int count) => sprites.Features.Subset([.. Enumerable.Range(0, count)]);

    private static Figure? Figure(double value, double real) => new Figure(value, real) is var figure && figure.IsMeasured() ? figure : null;
}
