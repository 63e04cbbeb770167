using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>A sprite set of the bench.</summary>
/// <param name="Name">What it is called in rows and tables.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Sprites">Its sprites, one pixel a block of art.</param>
public sealed record CheckSet(string Name, string Folder, SpriteSet Sprites)
{
    /// <summary>The share that a seed holds out, as a run does by default.</summary>
    internal const double HeldOut = DataSplit.DefaultShare;

    /// <summary>Changes with the sprites and their labels.</summary>
    public string Fingerprint { get; } = SpriteSetFingerprint.Of(Sprites);

    /// <summary>Reads a set.</summary>
    /// <param name="path">A folder or a sheet.</param>
    /// <exception cref="InputException">It cannot be read, or has too few labelled sprites to plant faults in.</exception>
    public static CheckSet Load(string path)
    {
        var sprites = SpriteInput.Load(path);
        var set = new CheckSet(SpriteInput.NameOf(System.IO.Path.TrimEndingDirectorySeparator(path)), path, PixelScale.Shrink(sprites, PixelScale.Detect(sprites)));
        return set.CanBePlanted()
            ? set
            : throw new InputException(
                $"{path}: has too few labelled sprites; of some attribute, two values with about {PlantSource.FewestOfValue * 5} sprites each are needed.");
    }

    /// <summary>The split of a seed.</summary>
    /// <returns>
    /// A quarter held out, a quarter to make plants from, the rest to train on; at most 2,000, 2,000 and 4,000. What is held out is
    /// also held out by a run on the set with that split seed.
    /// </returns>
    public (SpriteSet Training, SpriteSet HeldOut, SpriteSet Pool) Split(int seed)
    {
        var (seen, heldOut) = DataSplit.Make(Sprites, seed, HeldOut);
        var (training, pool) = DataSplit.Make(seen, seed, HeldOut / (1 - HeldOut));
        var most = Math.Min(training.Count, 2 * DataSplit.LargestHeldOut);
        return (training.Subset([.. Enumerable.Range(0, most)]), heldOut, pool);
    }

    // Whatever the seed, the pool has about the same numbers of each value.
    private bool CanBePlanted()
    {
        if (Sprites.Count < 2 * PlantSource.FewestOfValue)
        {
            return false;
        }

        var (training, _, pool) = Split(seed: 0);
        var source = new PlantSource(pool, training, Seed: 0);
        return Enumerable.Range(0, Sprites.Schema.Count).Any(attribute => source.FrequentValues(attribute).Length > 1);
    }
}
