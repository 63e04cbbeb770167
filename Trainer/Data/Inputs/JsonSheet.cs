namespace GanAssets.Trainer.Data.Inputs;

/// <summary>
/// A sheet with the JSON file of Aseprite or TexturePacker. Rotated frames are turned back, trimmed ones get their transparent
/// edges again. <c>attributes.csv</c> beside it may name frames; without it, folders in the frames' names become one attribute
/// and Aseprite's tags another.
/// </summary>
internal static class JsonSheet
{
    private const string TagName = "tag";

    /// <summary>Lists the frames in the JSON file's order.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="options">Names the attribute of the folders.</param>
    /// <exception cref="InputException">The file or its sheet cannot be read, or they do not fit each other.</exception>
    public static InputListing List(string path, SpriteInputOptions options)
    {
        var file = JsonSheetFile.Read(path);
        var sheet = Sheet.Read(ImageOf(file));
        var names = file.Frames.Select(frame => frame.Name).ToArray();
        var frames = file.Frames.Select(frame => FrameOf(path, sheet, frame)).ToArray();
        var listing = new InputListing(SpriteInputKind.JsonSheet, path, names, frames, AttributeTexts.None(path, names.Length));
        var folder = FolderOf(path);
        return AttributeTable.IsIn(folder)
            ? listing.Narrowed(AttributeTable.Read(Path.Combine(folder, AttributeTable.FileName)), "frame")
            : WithOwnAttributes(listing, file, options);
    }

    /// <summary>The sheet of a JSON file.</summary>
    /// <exception cref="InputException">It is not there.</exception>
    public static string ImageOf(JsonSheetFile file)
    {
        // Aseprite may write the path that the sheet had on the artist's machine.
        var folder = FolderOf(file.Path);
        var own = Path.GetFileNameWithoutExtension(file.Path) + ".png";
        var named = file.Image ?? own;
        return new[] { named, named.Split('/', '\\')[^1], own }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new InputException($"{file.Path}: its sheet {named} is not there; put it beside the JSON file.");
    }

    private static SheetFrame FrameOf(string path, Sheet sheet, JsonSheetFrame frame)
    {
        var cut = new SheetFrame(sheet, $"{path}: frame '{frame.Name}'", frame.X, frame.Y, frame.Content)
        {
            Rotated = frame.IsRotated,
            Size = frame.Size,
            Left = frame.Left,
            Top = frame.Top,
        };
        return frame.X <= sheet.Size.Width - cut.Extent.Width && frame.Y <= sheet.Size.Height - cut.Extent.Height
            ? cut
            : throw new InputException(
                $"{cut.Place} at {frame.X},{frame.Y} of {cut.Extent} pixels lies outside {Path.GetFileName(sheet.Path)} of {sheet.Size}; frames lie inside the sheet.");
    }

    private static InputListing WithOwnAttributes(InputListing listing, JsonSheetFile file, SpriteInputOptions options)
    {
        // An attribute that the file's maker did not mean as one is left out where it says nothing or too much.
        var own = new[] { (Name: options.ClassName, Values: FrameFolders.Of(listing.Names)), (Name: TagName, Values: TagsOf(file)) }
            .Where(attribute => attribute.Values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Count()
                is >= AttributeTexts.FewestValues and <= AttributeTexts.MostValues)
            .ToArray();
        return listing with
        {
            Attributes = new AttributeTexts(
                listing.Path, [.. own.Select(attribute => attribute.Name)], [.. listing.Names.Select((_, row) => own.Select(attribute => attribute.Values[row]).ToArray())]),
        };
    }

    private static string[] TagsOf(JsonSheetFile file)
    {
        var values = new string[file.Frames.Count];
        Array.Fill(values, "");
        foreach (var tag in file.Tags)
        {
            // Where tags overlap, the first one holds.
            for (var i = tag.From; i <= Math.Min(tag.To, values.Length - 1); i++)
            {
                values[i] = values[i].Length == 0 ? tag.Name.Trim() : values[i];
            }
        }

        return values;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";
}
