using GanAssets.Trainer.Data.Deduplication;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Data.Importing;

/// <summary>Makes a normalised sprite set of any input: PNG files of one size, <c>attributes.csv</c>, and the input's <c>source.json</c>.</summary>
public static class SpriteImport
{
    // Eight times the largest sprite.
    private const int LargestEnlargedSide = 1024;

    /// <summary>Reads, checks and writes a set; the folder is there as a whole or not at all.</summary>
    /// <param name="source">The input, as <see cref="SpriteInput.Load"/> takes it.</param>
    /// <param name="folder">The new set's folder: missing or empty.</param>
    /// <param name="options">How it is imported.</param>
    /// <exception cref="InputException">The input cannot be used, or the folder cannot be written.</exception>
    public static ImportedSet Run(string source, string folder, ImportOptions options)
    {
        using var target = new NewFolder(folder);
        var input = SpriteInput.Read(source, options.Native ? options.Input with { LargestSide = LargestEnlargedSide } : options.Input);
        var scale = PixelScale.Detect(input.Set);
        var set = options.Native ? Shrunk(input.Set, scale, source) : input.Set;
        var count = set.Count;
        set = options.WithoutDuplicates is { } kind ? Duplicates.Remove(set, kind) : set;
        set = new SpriteSet(set.Width, set.Height, set.Rgba, set.Schema, set.Labels, FileNames.Of(set.Names));
        SpriteSetFolder.Write(set, target.Path);
        if (SpriteInput.SourceOf(source) is not null)
        {
            File.Copy(Path.Combine(SpriteInput.FolderOf(source), DataSource.FileName), Path.Combine(target.Path, DataSource.FileName));
        }

        target.Commit();
        return new ImportedSet(set, input.Kind, scale, set.Count == count ? input.Notes : [.. input.Notes, $"{Counted.Of(count - set.Count, "duplicate")} left out."]);
    }

    private static SpriteSet Shrunk(SpriteSet set, int scale, string source)
    {
        var small = PixelScale.Shrink(set, scale);
        return Math.Max(small.Width, small.Height) <= SpriteInput.LargestSide
            ? small
            : throw new InputException(
                $"{source}: the sprites are {small.Width}×{small.Height} pixels of art; sprites have {SpriteInput.SmallestSide} to {SpriteInput.LargestSide} a side.");
    }
}
