using GanAssets.Trainer;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class GridSheetTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    // A sheet of 3×2 tiles of 8×10 pixels may end with its last tile, with the margin, or with a gap as after every tile.
    [TestCase(0, 0, 24, 20)]
    [TestCase(2, 1, 28, 23)]
    [TestCase(2, 1, 30, 25)]
    [TestCase(1, 2, 31, 25)]
    public void Tiles_are_cut_out_row_by_row_and_empty_ones_left_out(int margin, int spacing, int width, int height)
    {
        var canvas = new SheetCanvas(width, height);
        foreach (var (row, column) in new[] { (0, 0), (0, 2), (1, 1) })
        {
            canvas.Put(margin + (column * (8 + spacing)), margin + (row * (10 + spacing)), SheetCanvas.Noise(8, 10, (3 * row) + column), 8);
        }

        // A place of one visible colour is as empty as a transparent one.
        canvas.Put(margin, margin + 10 + spacing, Sprites.Draw(1, 8, 10, (_, _, _) => 0x102030FF).Rgba, 8);
        canvas.Save(_folder["sheet.png"]);

        var input = SpriteInput.Read(_folder["sheet.png"], new SpriteInputOptions { Tile = new PixelSize(8, 10), Margin = margin, Spacing = spacing });

        Assert.That((input.Kind, input.Set.Width, input.Set.Height, input.Set.Schema.Count), Is.EqualTo((SpriteInputKind.GridSheet, 8, 10, 0)));
        Assert.That(input.Set.Names, Is.EqualTo(new[] { "r0c0", "r0c2", "r1c1" }));
        Assert.That(input.Set.Rgba, Is.EqualTo((byte[])[.. SheetCanvas.Noise(8, 10, 0), .. SheetCanvas.Noise(8, 10, 2), .. SheetCanvas.Noise(8, 10, 4)]));
        Assert.That(input.Notes, Is.EqualTo(new[] { "3 empty tiles of 6 left out." }));
    }

    [Test]
    public void Table_beside_the_sheet_names_tiles()
    {
        new SheetCanvas(24, 8).Put(0, 0, SheetCanvas.Noise(24, 8, 1), 24).Save(_folder["sheet.png"]);
        File.WriteAllText(_folder["attributes.csv"], "file,hair\nr0c2,red\nr0c0,blond\n");

        var set = SpriteInput.Load(_folder.Path, new SpriteInputOptions { Tile = new PixelSize(8, 8) });

        Assert.That(set.Names, Is.EqualTo(new[] { "r0c2", "r0c0" }));
        Assert.That(set.Labels, Is.EqualTo(new[] { 1, 0 }));
    }

    [TestCase(24, 20, 8, 9, 0, 0, "is 24×20 pixels, and tiles of 8×9 with margin 0 and spacing 0 do not fill its height of 20")]
    [TestCase(23, 20, 8, 10, 0, 0, "do not fill its width of 23")]
    [TestCase(24, 20, 32, 32, 0, 0, "do not fill its width of 24")]
    [TestCase(24, 20, 8, 10, 30, 0, "do not fill its width of 24")]
    [TestCase(24, 20, 4, 4, 0, 0, "r0c0: is 4×4 pixels; sprites have 8 to 128")]
    public void Division_that_does_not_fit_is_refused(int width, int height, int tileWidth, int tileHeight, int margin, int spacing, string message)
    {
        Sprites.SaveNoise(_folder["sheet.png"], width, height, 1);

        AssertFault(_folder["sheet.png"], new SpriteInputOptions { Tile = new PixelSize(tileWidth, tileHeight), Margin = margin, Spacing = spacing }, message);
    }

    [Test]
    public void Sheet_without_a_sprite_is_refused()
    {
        new SheetCanvas(16, 16).Save(_folder["sheet.png"]);

        AssertFault(_folder["sheet.png"], new SpriteInputOptions { Tile = new PixelSize(8, 8) }, "all 4 tiles of 8×8 pixels are of a single colour");
    }

    [Test]
    public void Tiles_of_a_folder_of_many_pictures_are_refused()
    {
        Sprites.SaveNoise(_folder["a.png"], 16, 16, 1);
        Sprites.SaveNoise(_folder["b.png"], 16, 16, 1);

        AssertFault(_folder.Path, new SpriteInputOptions { Tile = new PixelSize(8, 8) }, "does not hold exactly one PNG file");
    }

    private static void AssertFault(string path, SpriteInputOptions options, string message) => Assert.That(
        () => SpriteInput.Load(path, options),
        Throws.TypeOf<InputException>().With.Message.StartsWith(path + ": ").And.Message.Contains(message).And.Message.Not.Contains("\n"));
}
