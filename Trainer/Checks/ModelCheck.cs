using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Checks;

/// <summary>A check of a model file beside the sprites that it was trained on.</summary>
internal sealed class ModelCheck : SourceCheck
{
    private readonly SpriteGenerator _generator;
    private readonly ModelSpriteMaker _maker;

    private ModelCheck(SpriteGenerator generator, ModelSpriteMaker maker, ComparedSet set, IReadOnlyList<string> notes)
        : base(set, notes)
    {
        _generator = generator;
        _maker = maker;
    }

    /// <summary>Loads a model and splits the set as its training did, where its card tells that.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="place">Where the set lies, for messages.</param>
    /// <param name="set">The set.</param>
    /// <exception cref="GanAssetsException">The file is no model.</exception>
    /// <exception cref="InputException">The set has other attributes, values or sizes, or too few sprites.</exception>
    public static ModelCheck Open(string model, string place, SpriteSet set)
    {
        var generator = SpriteGenerator.Load(model);
        try
        {
            var card = generator.Card;
            SameAttributes.Require(model, card, place, set.Schema);
            if ((card.Width, card.Height) != (set.Width, set.Height))
            {
                throw new InputException(
                    $"{place}: its sprites are {set.Width}×{set.Height} pixels, and those of the model {model} {card.Width}×{card.Height}; give the sprites that the model was trained on.");
            }

            var pixelScale = PixelScale.IsEnlarged(set, card.PixelScale) ? card.PixelScale : 1;
            var split = SetSplit.OfRecipe(card.RecipeJson);
            var compared = ComparedSet.Of(set, pixelScale, split ?? SetSplit.Default(set));
            return new ModelCheck(generator, new ModelSpriteMaker(generator, pixelScale), compared, [.. Note(place, set, split)]);
        }
        catch
        {
            generator.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _generator.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Figure Score(Probe probe, Action<double> progress, CancellationToken stop) =>
        ClassificationAccuracyScore.Of(_maker, Set.Training, Set.HeldOut, probe, Set.Seed, progress, stop);

    /// <inheritdoc/>
    protected override CheckReport Judge(Probe probe, CheckOptions options, IReadOnlyDictionary<string, Figure> others) =>
        GeneratorCheck.Run(_maker, Set.Training, Set.HeldOut, probe, options, others) with { Step = _generator.Card.Steps };

    private static IEnumerable<string> Note(string place, SpriteSet set, SetSplit? split)
    {
        if (split?.Fingerprint is null)
        {
            yield return "The model's card does not tell which sprites it has learned from, so those held out here may be among them: copies of them would look like diversity.";
        }
        else if (split.Fingerprint != SpriteSetFingerprint.Of(set))
        {
            yield return $"{place} is not, or no longer, the very set that the model has learned from, so sprites held out here may be among those: copies of them would look like diversity.";
        }
    }
}
