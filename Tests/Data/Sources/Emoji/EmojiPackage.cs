using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Data.Sources.Emoji;

/// <summary>A package of eight emoji in the form of the real one.</summary>
internal static class EmojiPackage
{
    private const int Cell = 66;
    private const int Columns = 3;
    private static readonly Rgba32 Border = new(255, 0, 255);

    // Column 1, row 1 is blank; column 2, row 0 looks like column 0, row 0.
    private const string Catalog = """
        [
          {"name": "GRINNING FACE", "category": "Smileys & Emotion", "subcategory": "face-smiling", "image": "1f600.png", "sheet_x": 0, "sheet_y": 0,
           "has_img_twitter": true, "has_img_apple": true, "short_names": ["grinning"]},
          {"name": "WOMAN RUNNING", "category": "People & Body", "subcategory": "person-activity", "image": "1f3c3.png", "sheet_x": 0, "sheet_y": 1,
           "has_img_twitter": true, "skin_variations": {
             "1F3FB": {"image": "1f3c3-1f3fb.png", "sheet_x": 0, "sheet_y": 2, "has_img_twitter": true},
             "1F3FF": {"image": "1f3c3-1f3ff.png", "sheet_x": 1, "sheet_y": 0, "has_img_twitter": false}}},
          {"name": "WHITE SQUARE", "category": "Symbols", "subcategory": "geometric", "image": "25fb.png", "sheet_x": 1, "sheet_y": 1, "has_img_twitter": true},
          {"name": "HANDSHAKE", "category": "People & Body", "subcategory": "hands", "image": "1f91d.png", "sheet_x": 1, "sheet_y": 2, "has_img_twitter": true,
           "skin_variations": {"1F3FB-1F3FF": {"image": "1faf1-1faf2.png", "sheet_x": 2, "sheet_y": 1, "has_img_twitter": true}}},
          {"name": "GRINNING AGAIN", "category": "Flags", "subcategory": "flag", "image": "1f601.png", "sheet_x": 2, "sheet_y": 0, "has_img_twitter": true},
          {"name": "TOMATO", "category": "Food & Drink", "subcategory": "food-fruit", "image": "1f345.png", "sheet_x": 2, "sheet_y": 2, "has_img_twitter": true}
        ]
        """;

    /// <summary>Writes the package's files.</summary>
    public static void Write(string folder)
    {
        var sheets = Path.Combine(folder, "img", "twitter", "sheets-clean");
        Directory.CreateDirectory(sheets);
        File.WriteAllText(Path.Combine(folder, "emoji.json"), Catalog);
        File.WriteAllText(Path.Combine(folder, "LICENSE"), "the package's licence");
        using var sheet = new Image<Rgba32>(Columns * Cell, Columns * Cell);
        for (var y = 0; y < sheet.Height; y++)
        {
            for (var x = 0; x < sheet.Width; x++)
            {
                var inside = x % Cell is > 0 and < Cell - 1 && y % Cell is > 0 and < Cell - 1;
                sheet[x, y] = inside ? Pixel(x / Cell, y / Cell, (x % Cell) - 1, (y % Cell) - 1) : Border;
            }
        }

        sheet.SaveAsPng(Path.Combine(sheets, "64.png"));
    }

    /// <summary>What an emoji shows at a pixel.</summary>
    public static Rgba32 Pixel(int column, int row, int x, int y) => (column, row) switch
    {
        (1, 1) => new Rgba32((byte)x, 0, 0, 0),
        (2, 0) => Pixel(0, 0, x, y),
        _ => new Rgba32((byte)(x * 4), (byte)(y * 4), (byte)((column * 100) + (row * 20)), (byte)(255 - y)),
    };
}
