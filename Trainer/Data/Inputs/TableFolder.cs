namespace GanAssets.Trainer.Data.Inputs;

/// <summary>
/// A folder of PNG files with their attributes in <c>attributes.csv</c>: the first column is <c>file</c>, each other column
/// an attribute. PNG files that no row names are left out.
/// </summary>
internal static class TableFolder
{
    /// <summary>Lists the sprites in the table's order, named as there.</summary>
    /// <exception cref="InputException">The table is malformed, or names files that are not there.</exception>
    public static InputListing List(string folder)
    {
        // A large table takes as long to read as its folder to list, so both are done at once.
        var listed = Task.Run(() => FolderContent.PngNames(folder));
        var table = AttributeTable.Read(Path.Combine(folder, AttributeTable.FileName));
        var unnamed = listed.GetAwaiter().GetResult();

        // A list of the folder is much cheaper than a look for each file; only what it lacks may lie elsewhere.
        table.RequireAll(file => unnamed.Remove(file) || File.Exists(Path.Combine(folder, file)), folder, "each row's file must be there");
        return new InputListing(
            SpriteInputKind.TableFolder, folder, table.Files, [.. table.Files.Select(file => new PictureFile(Path.Combine(folder, file)))], table.Texts)
        {
            Notes = unnamed.Count == 0 ? [] : [$"{Counted.Of(unnamed.Count, "PNG file")} that {AttributeTable.FileName} does not name left out."],
        };
    }
}
