namespace GanAssets.Trainer.Data.Inputs;

/// <summary>
/// Reads sprites in every accepted form: a folder with <c>attributes.csv</c>, with a folder for each class, or of pictures
/// alone; a sheet with the JSON file of Aseprite or TexturePacker; a sheet of tiles of one size.
/// </summary>
public static class SpriteInput
{
    /// <summary>The fewest pixels that a sprite's side may have.</summary>
    public const int SmallestSide = 8;

    /// <summary>The most pixels that a sprite's side may have.</summary>
    public const int LargestSide = 128;

    /// <summary>Reads an input whose form is found by looking.</summary>
    /// <param name="path">A folder, a sheet's JSON file or a sheet's PNG file.</param>
    /// <param name="options">What looking does not tell; null for the defaults.</param>
    /// <returns>
    /// The sprites, named by their files, frames or tiles. Values stand in the schema in the order of their code points, so that
    /// the indices do not depend on the order in which sprites are found.
    /// </returns>
    /// <exception cref="InputException">
    /// The input is not there, of no accepted form or malformed; a picture is no whole PNG; sprites differ in size or are not of
    /// <see cref="SmallestSide"/> to <see cref="LargestSide"/> pixels a side; an attribute has fewer than 2 or more than 256 values.
    /// </exception>
    public static SpriteSet Load(string path, SpriteInputOptions? options = null) => Read(path, options).Set;

    /// <summary>The same, with what a person may want to know of how the sprites were found.</summary>
    /// <param name="path">A folder, a sheet's JSON file or a sheet's PNG file.</param>
    /// <param name="options">What looking does not tell; null for the defaults.</param>
    /// <exception cref="InputException">As for <see cref="Load"/>.</exception>
    public static LoadedInput Read(string path, SpriteInputOptions? options = null)
    {
        options ??= new SpriteInputOptions();
        var listing = InputRecognition.List(path, options);
        var (schema, labels) = listing.Attributes.Resolve();
        var (size, rgba, padded) = SpriteAssembly.Read(listing, options);
        var set = new SpriteSet(size.Width, size.Height, rgba, schema, labels, listing.Names);
        var notes = padded == 0 ? listing.Notes : [.. listing.Notes, $"{Counted.Of(padded, "smaller sprite")} padded to {size} pixels."];
        return new LoadedInput(set, listing.Kind, notes);
    }

    /// <summary>Reads sprites that go by another set's attributes: generated ones, with what they were asked for.</summary>
    /// <param name="path">A folder, a sheet's JSON file or a sheet's PNG file.</param>
    /// <param name="schema">The other set's attributes.</param>
    /// <param name="options">What looking does not tell; null for the defaults.</param>
    /// <returns>The sprites with labels by that schema; all unknown where the input has no attributes.</returns>
    /// <exception cref="InputException">
    /// As for <see cref="Load"/>, but any number of values will do; the input has other attributes, or a value that the schema lacks.
    /// </exception>
    public static SpriteSet LoadLike(string path, AttributeSchema schema, SpriteInputOptions? options = null)
    {
        options ??= new SpriteInputOptions();
        var listing = InputRecognition.List(path, options);
        var labels = KnownLabels.Of(listing, schema);
        var (size, rgba, _) = SpriteAssembly.Read(listing, options);
        return new SpriteSet(size.Width, size.Height, rgba, schema, labels, listing.Names);
    }

    /// <summary>What is known of an input's origin: the <c>source.json</c> in the folder, or beside the sheet.</summary>
    /// <returns>The source; null where there is no such file.</returns>
    /// <exception cref="InputException">The file is not readable or malformed.</exception>
    public static DataSource? SourceOf(string path) => DataSource.Read(FolderOf(path));

    /// <summary>What an input is called where nobody has named it.</summary>
    internal static string NameOf(string path) => Directory.Exists(path) ? Path.GetFileName(path) : Path.GetFileNameWithoutExtension(path);

    /// <summary>The folder that an input is or lies in.</summary>
    internal static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "";
}
