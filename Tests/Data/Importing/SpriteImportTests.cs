using GanAssets.Tests.Data.Inputs;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Deduplication;
using GanAssets.Trainer.Data.Importing;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Data.Importing;

internal sealed class SpriteImportTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["in/orc"]);
        Directory.CreateDirectory(_folder["in/elf"]);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Imported_set_reads_back_as_it_was_read()
    {
        Sprites.SaveNoise(_folder["in/orc/a.png"], 10, 12, 1);
        Sprites.SaveNoise(_folder["in/elf/a.png"], 10, 12, 2);
        File.WriteAllText(_folder["in/source.json"], """{"name": "units", "license": "CC0-1.0"}""");

        var imported = SpriteImport.Run(_folder["in"], _folder["out"], new ImportOptions());

        var (before, after) = (SpriteInput.Load(_folder["in"]), SpriteInput.Read(_folder["out"]));
        Assert.That((imported.Kind, after.Kind), Is.EqualTo((SpriteInputKind.ClassFolders, SpriteInputKind.TableFolder)));
        Assert.That(SpriteSetFingerprint.Of(after.Set), Is.EqualTo(SpriteSetFingerprint.Of(before)));
        Assert.That(SpriteInput.SourceOf(_folder["out"]), Is.EqualTo(new DataSource("units", "CC0-1.0")));
    }

    [Test]
    public void Unknown_values_stay_unknown()
    {
        for (var i = 1; i <= 3; i++)
        {
            Sprites.SaveNoise(_folder[$"in/{i}.png"], 8, 8, i);
        }

        File.WriteAllText(_folder["in/attributes.csv"], "file,hair,hat\n1.png,red,no\n2.png,,yes\n3.png,blond,\n");

        SpriteImport.Run(_folder["in"], _folder["out"], new ImportOptions());

        Assert.That(File.ReadAllLines(_folder["out/attributes.csv"]), Is.EqualTo(new[] { "file,hair,hat", "1.png,red,no", "2.png,,yes", "3.png,blond," }));
    }

    [Test]
    public void Enlarged_art_is_told_and_written_at_its_own_size_where_that_is_asked_for()
    {
        var small = Sprites.SaveNoise(_folder["small.png"], 50, 60, 1);
        foreach (var name in new[] { "in/orc/a.png", "in/elf/a.png" })
        {
            using var image = SixLabors.ImageSharp.Image.LoadPixelData<SixLabors.ImageSharp.PixelFormats.Rgba32>(PixelScale.Enlarge(small, 50, 4), 200, 240);
            SixLabors.ImageSharp.ImageExtensions.SaveAsPng(image, _folder[name]);
        }

        Assert.That(
            () => SpriteImport.Run(_folder["in"], _folder["out"], new ImportOptions()),
            Throws.TypeOf<InputException>().With.Message.Contains("is 200×240 pixels; sprites have 8 to 128").And.Message.Contains("--native"));
        var imported = SpriteImport.Run(_folder["in"], _folder["out"], new ImportOptions { Native = true });

        Assert.That((imported.Scale, imported.Set.Width, imported.Set.Height), Is.EqualTo((4, 50, 60)));
        Assert.That(SpriteInput.Load(_folder["out"]).Pixels(0).ToArray().Where((_, i) => i % 4 == 3), Is.EqualTo(small.Where((_, i) => i % 4 == 3)));
    }

    [TestCase(null, 4)]
    [TestCase(DuplicateKind.Exact, 3)]
    [TestCase(DuplicateKind.Near, 2)]
    public void Duplicates_are_left_out_where_that_is_asked_for(DuplicateKind? kind, int count)
    {
        var first = SheetCanvas.Noise(16, 16, 1);
        var near = first.ToArray();
        near[0] ^= 0xFF;
        new SheetCanvas(64, 16).Put(0, 0, first, 16).Put(16, 0, first, 16).Put(32, 0, near, 16).Put(48, 0, SheetCanvas.Noise(16, 16, 2), 16).Save(_folder["sheet.png"]);

        var options = new ImportOptions { Input = new SpriteInputOptions { Tile = new PixelSize(16, 16) }, WithoutDuplicates = kind };
        var imported = SpriteImport.Run(_folder["sheet.png"], _folder["out"], options);

        Assert.That((imported.Set.Count, imported.Notes.Count), Is.EqualTo((count, kind is null ? 0 : 1)));
        Assert.That(SpriteInput.Load(_folder["out"]).Count, Is.EqualTo(count));
    }

    [Test]
    public void Large_art_that_is_not_enlarged_is_refused_and_leaves_nothing()
    {
        Sprites.SaveNoise(_folder["in/orc/a.png"], 200, 240, 1);
        Sprites.SaveNoise(_folder["in/elf/a.png"], 200, 240, 2);

        Assert.That(
            () => SpriteImport.Run(_folder["in"], _folder["out"], new ImportOptions { Native = true }),
            Throws.TypeOf<InputException>().With.Message.EqualTo($"{_folder["in"]}: the sprites are 200×240 pixels of art; sprites have 8 to 128 a side."));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder.Path), Is.EqualTo(new[] { _folder["in"] }));
    }

    [Test]
    public void Place_that_is_taken_is_refused_before_anything_is_read()
    {
        Directory.CreateDirectory(_folder["out"]);
        File.WriteAllText(_folder["out/mine.txt"], "mine");

        Assert.That(
            () => SpriteImport.Run(_folder["nowhere"], _folder["out"], new ImportOptions()),
            Throws.TypeOf<InputException>().With.Message.Contains("is there already"));
    }
}
