using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>A labelled sprite set; its modes are the joint combinations of its attributes.</summary>
/// <param name="Name">What it is called on the command line and in tables.</param>
/// <param name="Description">What it is, a line.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Sprites">Its sprites, one pixel a block of art.</param>
public sealed record SpriteModeSet(string Name, string Description, string Folder, SpriteSet Sprites)
{
    /// <summary>The share that a seed holds out, as a run does by default.</summary>
    internal const double HeldOut = DataSplit.DefaultShare;

    /// <summary>Whether it is a person's own, and not one of <see cref="SpriteModeSets"/>.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Changes with the sprites and their labels.</summary>
    public string Fingerprint { get; } = SpriteSetFingerprint.Of(Sprites);

    /// <summary>Reads a set.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it is, a line.</param>
    /// <param name="folder">A folder or a sheet.</param>
    /// <exception cref="InputException">It cannot be read, or has no attributes.</exception>
    public static SpriteModeSet Load(string name, string description, string folder)
    {
        var sprites = SpriteInput.Load(folder);
        return sprites.Schema.Count > 0
            ? new SpriteModeSet(name, description, folder, PixelScale.Shrink(sprites, PixelScale.Detect(sprites)))
            : throw new InputException($"{folder}: has no attributes, and its modes are their combinations; an {AttributeTable.FileName} gives them.");
    }

    /// <summary>Reads a person's own set, which is called after its folder or sheet.</summary>
    /// <param name="path">A folder or a sheet.</param>
    /// <exception cref="InputException">It cannot be read, or has no attributes.</exception>
    public static SpriteModeSet LoadOwn(string path)
    {
        var set = Load(Path.GetFileNameWithoutExtension(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar)), "", path);
        return set with
        {
            Description = FormattableString.Invariant($"{set.Sprites.Count:N0} sprites of {set.Sprites.Width}×{set.Sprites.Height} pixels of art; attributes: {string.Join(", ", set.Sprites.Schema.Attributes.Select(attribute => attribute.Name))}"),
            IsOwn = true,
        };
    }

    /// <summary>The split of a seed: that of a run with this split seed.</summary>
    public (SpriteSet Training, SpriteSet HeldOut) Split(int seed) => DataSplit.Make(Sprites, seed, HeldOut);
}
