using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>The sprites of a run, split and at the size that the networks see, with what follows from them.</summary>
public sealed class RunData
{
    private RunData(SpriteSet training, SpriteSet heldOut, NetworkShape shape, SpriteFinishOptions finish, DataSource source)
    {
        Training = training;
        HeldOut = heldOut;
        Shape = shape;
        Finish = finish;
        Source = source;
    }

    /// <summary>The sprites that networks and probe learn from, one pixel a block of art.</summary>
    public SpriteSet Training { get; }

    /// <summary>The sprites that nothing learns from.</summary>
    public SpriteSet HeldOut { get; }

    /// <summary>Sizes of the networks.</summary>
    public NetworkShape Shape { get; }

    /// <summary>How generated images are finished, enlarged to the size of the person's sprites.</summary>
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
        return recipe.Data.Fingerprint is null || recipe.Data.Fingerprint == SpriteSetFingerprint.Of(sprites)
            ? From(sprites, recipe)
            : throw new InputException($"{folder}: the sprites or their attributes have changed since the run began; put them back as they were, or train a new run.");
    }

    /// <summary>Prepares sprites that are loaded already.</summary>
    /// <param name="set">The sprites as they are.</param>
    /// <param name="recipe">The resolved recipe.</param>
    /// <exception cref="InputException">They have a size that networks cannot have.</exception>
    public static RunData From(SpriteSet set, Recipe recipe)
    {
        var (training, heldOut) = DataSplit.Make(PixelScale.Shrink(set, recipe.Data.PixelScale), recipe.Data.SplitSeed, recipe.Data.HeldOut);
        if (training.Width % 4 != 0 || training.Height % 4 != 0)
        {
            throw new InputException($"{recipe.Data.Folder}: the sprites are {training.Width}×{training.Height} pixels of art; width and height must be multiples of 4.");
        }

        var networks = recipe.Networks;
        var shape = new NetworkShape(
            training.Width,
            training.Height,
            [.. training.Schema.Attributes.Select(attribute => attribute.Values.Count)],
            networks.LatentLength,
            networks.GeneratorChannels,
            networks.DiscriminatorChannels,
            networks.EmbeddingLength,
            networks.FeatureLength);
        var palette = Palette.Find(training);
        var finish = new SpriteFinishOptions(training.Width, training.Height, Transparency.Detect(training))
        {
            Palette = palette?.ToBytes(),
            Smoothing = palette is null ? null : new PaletteSmoothing(ColorNeighbours.MutualInformation(training, palette)),
            PixelScale = recipe.Data.PixelScale,
        };
        var source = SpriteInput.SourceOf(recipe.Data.Folder) ?? new DataSource();
        return new RunData(training, heldOut, shape, finish, source with { Name = source.Name ?? SpriteInput.NameOf(recipe.Data.Folder) });
    }
}
