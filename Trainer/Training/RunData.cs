using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Training;

/// <summary>The sprites of a run, split and one pixel a block of art, with what follows from them.</summary>
public sealed class RunData
{
    private RunData(SpriteSet training, SpriteSet reference, SpriteSet heldOut, NetworkShape shape, SpriteFinishOptions finish, DataSource source)
    {
        Training = training;
        Reference = reference;
        HeldOut = heldOut;
        Shape = shape;
        Finish = finish;
        Source = source;
    }

    /// <summary>The sprites that the networks learn from.</summary>
    public SpriteSet Training { get; }

    /// <summary>The sprites that the probe learns from and measures compare with: the same, unless the recipe names others to judge by.</summary>
    public SpriteSet Reference { get; }

    /// <summary>The sprites that nothing learns from.</summary>
    public SpriteSet HeldOut { get; }

    /// <summary>Sizes of the networks.</summary>
    public NetworkShape Shape { get; }

    /// <summary>How generated images are finished: cropped and enlarged to the size of the person's sprites.</summary>
    public SpriteFinishOptions Finish { get; }

    /// <summary>Name, licence and origin of the sprites, as far as they are known.</summary>
    public DataSource Source { get; }

    /// <summary>Loads the sprites that a recipe names.</summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <exception cref="InputException">The sprites are gone, cannot be read, or have changed since the recipe was made.</exception>
    public static RunData Load(Recipe recipe)
    {
        var folder = recipe.Data.Folder;
        if (folder.Length == 0)
        {
            throw new InputException("The run's recipe.json names no sprites; its data.folder must be their folder or sheet.");
        }

        if (!Path.Exists(folder))
        {
            throw new InputException($"{folder}: there is no such folder or sheet, and the run's sprites were there; put them back, or name their new place in the run's recipe.json.");
        }

        var sprites = SpriteInput.Load(folder, recipe.Data.Input.ToOptions());
        return recipe.Data.Fingerprint is null || recipe.Data.Fingerprint == JudgeSet.Fingerprint(sprites, JudgeSet.Read(recipe))
            ? From(sprites, recipe)
            : throw new InputException($"{folder}: the sprites or their attributes have changed since the run began; put them back as they were, or train a new run.");
    }

    /// <summary>Prepares sprites that are loaded already.</summary>
    /// <param name="set">The sprites as they are.</param>
    /// <param name="recipe">The resolved recipe.</param>
    /// <exception cref="InputException">There are fewer than two, those to judge by cannot be used, or the networks that the recipe asks for do not fit.</exception>
    public static RunData From(SpriteSet set, Recipe recipe)
    {
        var (training, reference, heldOut) = Split(set, recipe);
        var networks = recipe.Networks;
        var padding = Padding.For(training.Width, training.Height);
        var shape = new NetworkShape(
            padding.Left + training.Width + padding.Right,
            padding.Top + training.Height + padding.Bottom,
            [.. training.Schema.Attributes.Select(attribute => attribute.Values.Count)],
            networks.LatentLength,
            networks.GeneratorChannels,
            networks.DiscriminatorChannels,
            networks.EmbeddingLength,
            networks.FeatureLength)
        {
            HasUnknown = [.. Enumerable.Range(0, training.Schema.Count).Select(training.HasUnknown)],
            Generator = NetworkOptions.Generator(recipe),
            Discriminator = NetworkOptions.Discriminator(recipe),
            HiddenLabels = NetworkOptions.HiddenLabels(recipe),
            ValueGenerators = NetworkOptions.ValueGenerators(recipe, training.Schema),
        };
        if (shape.Generator.IsProgressive && shape.Doublings < 2)
        {
            throw new InputException(
                $"recipe: objective.remedies holds '{Progressive.RecipeName}', and sprites of {training.Width}×{training.Height} pixels are as small as images that grow begin with; leave it out.");
        }

        var palette = Palette.Find(training);
        var finish = new SpriteFinishOptions(training.Width, training.Height, Transparency.Detect(training))
        {
            Palette = palette?.ToBytes(),
            Smoothing = palette is null ? null : new PaletteSmoothing(ColorNeighbours.MutualInformation(training, palette)),
            PixelScale = recipe.Data.PixelScale,
            Padding = padding,
        };
        var source = SpriteInput.SourceOf(recipe.Data.Folder) ?? new DataSource();
        return new RunData(training, reference, heldOut, shape, finish, source with { Name = source.Name ?? SpriteInput.NameOf(recipe.Data.Folder) });
    }

    private static (SpriteSet Training, SpriteSet Reference, SpriteSet HeldOut) Split(SpriteSet set, Recipe recipe)
    {
        var sprites = PixelScale.Shrink(set, recipe.Data.PixelScale);
        if (JudgeSet.Read(recipe) is { } judges)
        {
            var (reference, unseen) = JudgeSet.Split(judges, set, recipe);
            return (sprites, reference, unseen);
        }

        var (training, heldOut) = DataSplit.Make(sprites, recipe.Data.SplitSeed, recipe.Data.HeldOut);
        return (training, training, AskableSprites.Of(heldOut, training));
    }

    /// <summary>The training sprites at the size that the networks see.</summary>
    public SpriteSet PaddedTraining() => Finish.Padding.Around(Training, Finish.Alpha);
}
