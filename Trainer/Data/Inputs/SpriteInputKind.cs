namespace GanAssets.Trainer.Data.Inputs;

/// <summary>The forms in which a person's sprites are accepted.</summary>
public enum SpriteInputKind
{
    /// <summary>A folder of PNG files with their attributes in <c>attributes.csv</c>.</summary>
    TableFolder,

    /// <summary>A folder with a folder of PNG files for each class.</summary>
    ClassFolders,

    /// <summary>A folder of PNG files and nothing that says what they show.</summary>
    PlainFolder,

    /// <summary>A sheet whose frames a JSON file of Aseprite or TexturePacker lists.</summary>
    JsonSheet,

    /// <summary>A sheet of tiles of one size.</summary>
    GridSheet,
}
