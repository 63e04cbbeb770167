using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Imaging;

internal sealed class ContactSheetTests
{
    private const uint Red = 0xFF0000FF;

    [Test]
    public void Sprites_stand_in_rows_with_gaps_and_a_margin()
    {
        var sheet = Compose(Sprites.Draw(5, 8, 8, (_, _, _) => Red), 3, new ContactSheetOptions { Zoom = 2, Gap = 5, Background = 0 });

        Assert.That((sheet.Width, sheet.Height), Is.EqualTo(((3 * 16) + (2 * 5) + 20, (2 * 16) + 5 + 20)));
        Assert.That(ColorAt(sheet, 9, 9), Is.EqualTo(0));
        Assert.That(ColorAt(sheet, 10, 10), Is.EqualTo(0xFF0000));
        Assert.That(ColorAt(sheet, 25, 25), Is.EqualTo(0xFF0000));
        Assert.That(ColorAt(sheet, 26, 25), Is.EqualTo(0));
        Assert.That(ColorAt(sheet, 31, 31), Is.EqualTo(0xFF0000), "second row, second column");
        Assert.That(ColorAt(sheet, 52, 31), Is.EqualTo(0), "beyond the last sprite");
    }

    [Test]
    public void Rows_may_be_of_different_lengths()
    {
        var sheet = Compose(Sprites.Draw(4, 8, 8, (_, _, _) => Red), 3, new ContactSheetOptions { Zoom = 1, Gap = 2, Background = 0, RowLengths = [1, 3] });

        Assert.That((sheet.Width, sheet.Height), Is.EqualTo(((3 * 8) + (2 * 2) + 8, (2 * 8) + 2 + 8)));
        Assert.That(new[] { ColorAt(sheet, 4, 4), ColorAt(sheet, 14, 4), ColorAt(sheet, 4, 14), ColorAt(sheet, 24, 14) }, Is.EqualTo(new[] { 0xFF0000, 0, 0xFF0000, 0xFF0000 }));
    }

    [Test]
    public void Each_pixel_becomes_a_square_of_its_colour()
    {
        var set = Sprites.Draw(1, 8, 8, (_, x, y) => ((uint)((y * 8) + x) << 24) | 0xFF);
        var sheet = Compose(set, 1, new ContactSheetOptions { Zoom = 3, Gap = 0, Background = 0 });

        for (var y = 0; y < 24; y++)
        {
            for (var x = 0; x < 24; x++)
            {
                Assert.That(ColorAt(sheet, x, y) >> 16, Is.EqualTo((y / 3 * 8) + (x / 3)));
            }
        }
    }

    [Test]
    public void Translucent_pixels_blend_with_the_background()
    {
        var sheet = Compose(Sprites.Draw(1, 8, 8, (_, _, _) => 0xFF000080), 1, new ContactSheetOptions { Zoom = 1, Gap = 0, Background = 0x0000FF });

        Assert.That(ColorAt(sheet, 0, 0), Is.EqualTo(0x80007F));
    }

    [Test]
    public void Checkerboard_shows_through_and_sheet_is_opaque()
    {
        var sheet = Compose(Sprites.Draw(1, 8, 8, (_, _, _) => 0x00FF0000u), 1, new ContactSheetOptions { Zoom = 2, Gap = 0 });

        Assert.That(ColorAt(sheet, 0, 0), Is.Not.EqualTo(ColorAt(sheet, 8, 0)));
        Assert.That(ColorAt(sheet, 0, 0), Is.EqualTo(ColorAt(sheet, 8, 8)));
        Assert.That(sheet.Rgba.Where((_, i) => i % 4 == 3), Is.All.EqualTo(255));
    }

    [Test]
    public void Labels_get_room_of_their_own()
    {
        var set = Sprites.Draw(2, 8, 8, (_, _, _) => Red);
        var options = new ContactSheetOptions { Zoom = 2, Gap = 4, Background = 0xFFFFFF };
        var plain = Compose(set, 1, options);
        var labelled = Compose(set, 1, options with { RowLabels = ["hair=red", "hair=blond"], ColumnLabels = ["seed 1"] });
        var widest = BitmapFont.Measure("hair=blond");

        Assert.That(labelled.Width - plain.Width, Is.GreaterThan(widest));
        Assert.That(labelled.Height - plain.Height, Is.GreaterThan(BitmapFont.CapHeight));
        var inked = Enumerable.Range(8, widest).Count(x => Enumerable.Range(0, labelled.Height).Any(y => ColorAt(labelled, x, y) != 0xFFFFFF));
        Assert.That(inked, Is.GreaterThan(widest / 2));
    }

    [Test]
    public void Saved_sheet_is_a_PNG_of_its_pixels()
    {
        using var folder = new TemporaryFolder();
        var sheet = Compose(Sprites.Draw(4, 8, 8, (sprite, _, _) => (uint)(sprite << 24) | 0xFF), 2, new ContactSheetOptions { Zoom = 1 });

        sheet.Save(folder["sheets/a.png"]);

        using var image = Image.Load<Rgba32>(folder["sheets/a.png"]);
        var rgba = new byte[sheet.Rgba.Length];
        image.CopyPixelDataTo(rgba);
        Assert.That(rgba, Is.EqualTo(sheet.Rgba));
    }

    [Test]
    public void Unwritable_folder_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        var sheet = Compose(Sprites.Draw(1, 8, 8, (_, _, _) => Red), 1, new ContactSheetOptions());

        Assert.That(() => sheet.Save(folder["file/a.png"]), Throws.TypeOf<InputException>());
    }

    private static Canvas Compose(SpriteSet set, int columns, ContactSheetOptions options) =>
        ContactSheet.Compose(set.Rgba, set.Width, set.Height, columns, options);

    private static int ColorAt(Canvas canvas, int x, int y)
    {
        var i = ((y * canvas.Width) + x) * 4;
        return (canvas.Rgba[i] << 16) | (canvas.Rgba[i + 1] << 8) | canvas.Rgba[i + 2];
    }
}
