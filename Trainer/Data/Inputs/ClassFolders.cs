namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A folder with a folder for each class; folders below those only keep order.</summary>
internal static class ClassFolders
{
    /// <summary>Lists the sprites of all classes, named by their path in the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="classes">The folders in it that hold PNG files.</param>
    /// <param name="options">Names the attribute.</param>
    /// <exception cref="InputException">There is one class only.</exception>
    public static InputListing List(string folder, string[] classes, SpriteInputOptions options)
    {
        if (classes.Length < AttributeTexts.FewestValues)
        {
            throw new InputException(
                $"{folder}: has PNG files in one folder only, {Path.GetFileName(classes[0])}; give at least {AttributeTexts.FewestValues} such folders, one for each class, or {classes[0]} itself for sprites without attributes.");
        }

        var files = classes.SelectMany(name => FolderContent.Pngs(name, isDeep: true).Select(file => (Class: Path.GetFileName(name), File: file))).ToArray();
        return new InputListing(
            SpriteInputKind.ClassFolders,
            folder,
            [.. files.Select(file => FolderContent.NameIn(folder, file.File))],
            [.. files.Select(file => new PictureFile(file.File))],
            new AttributeTexts(folder, [options.ClassName], [.. files.Select(file => new[] { file.Class })]));
    }
}
