using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>Measures one attribute value from its newest generated sprites.</summary>
internal sealed class ValueWatch
{
    private readonly LightCheckOptions _options;
    private readonly int _attribute;
    private readonly int _value;
    private readonly int _attributes;
    private readonly double _radius;
    private readonly SpriteWindow _window;
    private readonly NeighbourBalls? _balls;
    private readonly Dictionary<string, double> _real = [];

    /// <summary>Takes the held-out sprites' figures, which stay.</summary>
    /// <param name="attribute">The attribute's index.</param>
    /// <param name="value">The value's index.</param>
    /// <param name="training">Training sprites with the value, in random order, at most as many as are watched.</param>
    /// <param name="heldOut">Held-out ones.</param>
    /// <param name="attributes">The number of attributes.</param>
    /// <param name="attributeAccuracy">The accuracy of all held-out sprites in the attribute.</param>
    /// <param name="radius">The largest distance at which two sprites count as the same.</param>
    /// <param name="options">The settings.</param>
    public ValueWatch(
        int attribute, int value, ProbedSprites training, ProbedSprites heldOut, int attributes, double attributeAccuracy, double radius, LightCheckOptions options)
    {
        _options = options;
        (_attribute, _value, _attributes, _radius) = (attribute, value, attributes, radius);
        _window = new SpriteWindow(options.ValueSprites, training.Features.Columns, attributes);

        // Of a few sprites chance decides; the attribute's other values say how well the probe sees it.
        var held = heldOut.Features.Rows;
        _real[MeasureNames.Accuracy] = held >= options.Measures.FewestValueSprites ? Accuracy(heldOut) : attributeAccuracy;
        var count = Math.Min(options.ValueSprites, Math.Min(training.Features.Rows, held));
        if (count >= options.Measures.MinimumSprites)
        {
            _balls = NeighbourBalls.Around(First(training.Features, count), options.Measures.CoverageNeighbours);
            _real[MeasureNames.Coverage] = _balls.Count(First(heldOut.Features, count)).ShareOfBallsHit;
        }

        if (held >= options.Measures.FewestValueSprites && double.IsFinite(radius))
        {
            Distinct = Math.Min(options.ValueSprites, held);
            _real[MeasureNames.Distinct] = NearDistinct.Of(First(heldOut.Features, Distinct), radius).Count;
        }
    }

    /// <summary>How many sprites a side are counted for <see cref="MeasureNames.Distinct"/>; 0 where there are too few.</summary>
    public int Distinct { get; }

    /// <summary>Takes a generated sprite in if it was asked for the value.</summary>
    public void Add(ProbedSprites fakes, int row)
    {
        if (fakes.Labels[(row * _attributes) + _attribute] == _value)
            _window.Add(fakes, row);
    }

    /// <summary>The figures by name; none before there have been enough sprites.</summary>
    public IReadOnlyDictionary<string, Figure> Measure()
    {
        var figures = new Dictionary<string, Figure>();
        if (!_window.IsFull)
            return figures;

        var fakes = _window.Sprites();
        Add(MeasureNames.Accuracy, Accuracy(fakes));
        if (_balls is not null)
            Add(MeasureNames.Coverage, _balls.Count(First(fakes.Features, _balls.Centres.Rows)).ShareOfBallsHit);

        if (Distinct > 0)
            Add(MeasureNames.Distinct, NearDistinct.Of(First(fakes.Features, Distinct), _radius).Count);

        return figures;

        void Add(string measure, double value)
        {
            if (new Figure(value, _real[measure]) is var figure && figure.IsMeasured())
                figures.Add(measure, figure);
        }
    }

    private double Accuracy(ProbedSprites sprites)
    {
        var right = 0;
        for (var i = _attribute; i < sprites.Predictions.Length; i += _attributes)
            right += sprites.Predictions[i] == _value ? 1 : 0;

        return right / (double)sprites.Features.Rows;
    }

    private static FeatureMatrix First(FeatureMatrix features, int count) =>
        features.Rows == count ? features : new FeatureMatrix(features.Values[..(count * features.Columns)], count, features.Columns);
}
