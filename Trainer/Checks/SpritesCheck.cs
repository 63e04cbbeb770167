using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Checks;

/// <summary>A check of sprites that any other generator has made, beside those that it has learned from.</summary>
internal sealed class SpritesCheck : SourceCheck
{
    private readonly SpriteSet _fakes;

    private SpritesCheck(SpriteSet fakes, ComparedSet set, IReadOnlyList<string> notes)
        : base(set, notes) => _fakes = fakes;

    /// <summary>Puts generated sprites beside a set.</summary>
    /// <param name="fakesPlace">Where they lie, for messages.</param>
    /// <param name="fakes">The sprites with what they were asked for, in the set's schema; −1 where nobody knows.</param>
    /// <param name="place">Where the set lies.</param>
    /// <param name="set">The set.</param>
    /// <exception cref="InputException">They are of another size, or the set has too few sprites.</exception>
    public static SpritesCheck Open(string fakesPlace, SpriteSet fakes, string place, SpriteSet set)
    {
        if ((fakes.Width, fakes.Height) != (set.Width, set.Height))
        {
            throw new InputException(
                $"{fakesPlace}: the sprites are {fakes.Width}×{fakes.Height} pixels, and those of {place} {set.Width}×{set.Height}; both must have one size.");
        }

        // A generator that does not keep to the blocks of enlarged art has a flaw that shows at full size alone.
        var scale = PixelScale.Detect(set);
        var pixelScale = PixelScale.IsEnlarged(fakes, scale) ? scale : 1;
        var notes = new List<string> { $"If that generator has learned from all of {place}, copies of the sprites held out here look like diversity." };
        if (set.Schema.Count > 0 && Array.TrueForAll(fakes.Labels, label => label < 0))
        {
            notes.Add($"{fakesPlace} does not tell what its sprites were asked for, so nothing is said of attributes; an attributes.csv with the columns file, {string.Join(", ", set.Schema.Attributes.Select(attribute => attribute.Name))} would.");
        }

        return new SpritesCheck(PixelScale.Shrink(fakes, pixelScale), ComparedSet.Of(set, pixelScale, SetSplit.Default(set)), notes);
    }

    /// <inheritdoc/>
    protected override Figure Score(Probe probe, Action<double> progress, CancellationToken stop) =>
        ClassificationAccuracyScore.Of(_fakes, Set.Training, Set.HeldOut, probe, Set.Seed, progress, stop);

    /// <inheritdoc/>
    protected override CheckReport Judge(Probe probe, CheckOptions options, IReadOnlyDictionary<string, Figure> others) =>
        GeneratorCheck.Run(_fakes, Set.Training, Set.HeldOut, probe, options, others);
}
