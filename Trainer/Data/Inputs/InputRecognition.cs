using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>Finds out by looking which form an input has.</summary>
internal static class InputRecognition
{
    private const string Accepted =
        $"give a folder of PNG sprites with {AttributeTable.FileName}, with a folder for each class or with neither, a sheet's JSON file, or a sheet's PNG with --tile WxH";

    /// <summary>Lists the sprites of an input.</summary>
    /// <param name="path">A folder or a file.</param>
    /// <param name="options">What looking does not tell.</param>
    /// <exception cref="InputException">It is of no accepted form, or of more than one, or what it lists cannot be read.</exception>
    public static InputListing List(string path, SpriteInputOptions options)
    {
        if (Directory.Exists(path))
        {
            return options.Tile is { } tile ? ListSheetIn(path, tile, options) : ListFolder(path, options);
        }

        if (!File.Exists(path))
        {
            throw new InputException($"{path}: there is no such folder or file; {Accepted}.");
        }

        return (Path.GetExtension(path).ToUpperInvariant(), options.Tile) switch
        {
            (".JSON", null) => JsonSheet.List(path, options),
            (".JSON", _) => throw new InputException($"{path}: lists its frames itself; --tile is for sheets without a JSON file."),
            (".PNG", { } tile) => GridSheet.List(path, tile, options),
            (".PNG", null) when Path.ChangeExtension(path, ".json") is var beside && File.Exists(beside) => JsonSheet.List(beside, options),
            (".PNG", null) => throw new InputException($"{path}: is one picture; say by --tile WxH how large the sprites on it are, or give its folder."),
            (".ASE" or ".ASEPRITE", _) => throw new InputException($"{path}: is Aseprite's own format; export it as a sheet (PNG) with JSON data and give that JSON file."),
            _ => throw new InputException($"{path}: is no folder and neither a .json nor a .png file; {Accepted}."),
        };
    }

    private static InputListing ListFolder(string folder, SpriteInputOptions options)
    {
        // A table may speak of files in the folder, or of frames of a sheet in it; the first row that is a file decides.
        var hasTable = AttributeTable.IsIn(folder);
        var sheets = FolderContent.Files(folder, ".json", isDeep: false)
            .Where(file => Path.GetFileName(file) != DataSource.FileName && JsonSheetFile.Describes(file)).ToArray();
        if (hasTable && (sheets.Length == 0 || HasItsFiles(folder)))
        {
            return TableFolder.List(folder);
        }

        var pngs = FolderContent.Pngs(folder, isDeep: false);
        return sheets.Length switch
        {
            0 => ListPictures(folder, pngs, options),
            1 => JsonSheet.List(sheets[0], options) is var listing && pngs.Length > 1
                ? listing with { Notes = [.. listing.Notes, $"{Counted.Of(pngs.Length - 1, "other PNG file")} beside the sheet left out."] }
                : listing,
            _ => throw new InputException(
                $"{folder}: holds {sheets.Length} sheets with JSON files ({Path.GetFileName(sheets[0])}, {Path.GetFileName(sheets[1])}{(sheets.Length > 2 ? ", …" : "")}); give one of these files."),
        };
    }

    private static InputListing ListPictures(string folder, string[] pngs, SpriteInputOptions options)
    {
        var classes = FolderContent.Folders(folder).Where(inner => FolderContent.Pngs(inner, isDeep: true).Length > 0).ToArray();
        return (pngs.Length, classes.Length) switch
        {
            (0, 0) => throw new InputException($"{folder}: holds no PNG files; {Accepted}."),
            (_, 0) => PlainFolder.List(folder, pngs),
            (0, _) => ClassFolders.List(folder, classes, options),
            _ => throw new InputException(
                $"{folder}: holds PNG files ({Path.GetFileName(pngs[0])}) and folders of PNG files ({Path.GetFileName(classes[0])}); move one or the other away, or say in {AttributeTable.FileName} what belongs to the set."),
        };
    }

    private static InputListing ListSheetIn(string folder, PixelSize tile, SpriteInputOptions options) => FolderContent.Pngs(folder, isDeep: false) is [var sheet]
        ? GridSheet.List(sheet, tile, options)
        : throw new InputException($"{folder}: does not hold exactly one PNG file; with --tile give the sheet itself.");

    private static bool HasItsFiles(string folder) =>
        AttributeTable.Read(Path.Combine(folder, AttributeTable.FileName)).Files.Any(file => File.Exists(Path.Combine(folder, file)));
}
