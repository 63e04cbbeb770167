using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>
/// A check that is cheap enough to be made again and again while a generator is trained: the measures of the full one that need no
/// more than a few hundred sprites, and those of an attribute value from the newest few sprites of it.
/// </summary>
/// <remarks>
/// All samples are drawn by <see cref="BalancedDraw"/>, the held-out real one too, whose figures are taken once, from the same
/// numbers of sprites. So the figures stand beside real ones and the limits of the full check hold; but they are not its figures.
/// </remarks>
public sealed class LightCheck
{
    // Requests that come by again after about so many sprites; each time with another latent.
    private const int Requests = 4096;

    private readonly Probe _probe;
    private readonly SpriteSet _requests;
    private readonly LightCheckOptions _options;
    private readonly WholeWatch _whole;
    private readonly (string Attribute, string Value, ValueWatch Watch)[] _values;
    private int _asked;

    /// <summary>Looks at the real sprites.</summary>
    /// <param name="probe">A probe trained on the training sprites alone; it must outlive the check.</param>
    /// <param name="training">The sprites that the generator learns from.</param>
    /// <param name="heldOut">Real sprites that nothing learns from.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    public LightCheck(Probe probe, SpriteSet training, SpriteSet heldOut, LightCheckOptions? options = null)
    {
        _probe = probe;
        _options = options ??= new LightCheckOptions();
        var (schema, seed) = (training.Schema, options.Measures.Seed);
        _requests = OpenAttributes.Fill(training.Subset(BalancedDraw.Repeating(training, Requests, seed)), training, seed);

        var wished = Math.Max(options.WholeSprites, options.ValueSprites * schema.ValueCount);
        var trainingSprites = probe.Look(training.Subset(BalancedDraw.Distinct(training, wished, seed)));
        var heldOutSprites = probe.Look(heldOut.Subset(BalancedDraw.Distinct(heldOut, wished, seed)));
        _whole = new WholeWatch(schema, trainingSprites, heldOutSprites, options);
        var radius = SpriteSpacing.Quantile(trainingSprites.Features);
        _values =
        [
            .. from attribute in Enumerable.Range(0, schema.Count)
               from value in Enumerable.Range(0, schema.Attributes[attribute].Values.Count)
               let own = With(trainingSprites, attribute, value)
               where own.Features.Rows > 0
               select (
                   schema.Attributes[attribute].Name,
                   schema.Attributes[attribute].Values[value],
                   new ValueWatch(attribute, value, own, With(heldOutSprites, attribute, value), schema.Count, _whole.RealAccuracy(attribute), radius, options)),
        ];

        ProbedSprites With(ProbedSprites sprites, int attribute, int value) => Take(
            sprites,
            [.. Enumerable.Range(0, sprites.Features.Rows).Where(row => sprites.Labels[(row * schema.Count) + attribute] == value).Take(options.ValueSprites)],
            schema.Count);
    }

    /// <summary>The sprites from which the whole generator is measured: as many as wished for, or as are held out.</summary>
    public int WholeSprites => _whole.Sprites;

    /// <summary>Asks a generator for some sprites and measures the newest that it has made.</summary>
    /// <param name="maker">The generator.</param>
    /// <param name="seed">Decides what is drawn beside the attributes; another one at each look.</param>
    /// <returns>The figures; few at the first looks, when there are not enough sprites of every value yet.</returns>
    public LightFigures Look(ISpriteMaker maker, long seed)
    {
        var wanted = _requests.Subset([.. Enumerable.Range(_asked, _options.Sprites).Select(i => i % _requests.Count)]);
        _asked = (_asked + _options.Sprites) % _requests.Count;
        var fakes = _probe.Look(maker.Make(wanted, seed));
        for (var row = 0; row < fakes.Features.Rows; row++)
        {
            _whole.Add(fakes, row);
            foreach (var (_, _, watch) in _values)
                watch.Add(fakes, row);
        }

        var figures = _whole.Measure();
        var values = _values.ToLookup(
            value => value.Attribute, value => KeyValuePair.Create(value.Value, value.Watch.Measure()));
        return figures with
        {
            Sprites = _options.Sprites,
            Attributes = figures.Attributes.ToDictionary(attribute => attribute.Key, attribute => attribute.Value with
            {
                Values = values[attribute.Key].Where(value => value.Value.Count > 0).ToDictionary(),
            }),
        };
    }

    private static ProbedSprites Take(ProbedSprites sprites, int[] rows, int attributes) => new(
        sprites.Features.Subset(rows),
        [.. rows.SelectMany(row => sprites.Labels[(row * attributes)..((row + 1) * attributes)])],
        [.. rows.SelectMany(row => sprites.Predictions[(row * attributes)..((row + 1) * attributes)])]);
}
