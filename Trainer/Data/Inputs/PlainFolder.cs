namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A folder of PNG files and nothing that says what they show: sprites without attributes.</summary>
internal static class PlainFolder
{
    /// <summary>Lists the files directly in the folder by name.</summary>
    public static InputListing List(string folder, string[] files) => new(
        SpriteInputKind.PlainFolder,
        folder,
        [.. files.Select(file => Path.GetFileName(file))],
        [.. files.Select(file => new PictureFile(file))],
        AttributeTexts.None(folder, files.Length));
}
