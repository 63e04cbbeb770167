using GanAssets.Trainer;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class JsonSheetErrorTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeSheet()
    {
        _folder = new TemporaryFolder();
        Sprites.SaveNoise(_folder["a.png"], 32, 16, 1);
    }

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [TestCase("{\"frames\": {\n\"x\": }", "line 2 is no JSON")]
    [TestCase("", "line 1 is no JSON")]
    [TestCase("[]", "the document is not an object")]
    [TestCase("{}", "has no 'frames'")]
    [TestCase("{\"frames\": []}", "lists no frames")]
    [TestCase("{\"frames\": 7}", "frames is not a list")]
    [TestCase("{\"frames\": [{\"frame\": {}}]}", "frames: 0 has no 'filename'")]
    [TestCase("{\"frames\": [{\"filename\": \"x\"}]}", "frame 0 ('x') has no 'frame'")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8}}}}", "frame 'x': frame has no 'h'")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": -1, \"y\": 0, \"w\": 8, \"h\": 8}}}}", "frame 'x': frame: x is -1; it is a whole number from 0")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": \"0\", \"y\": 0, \"w\": 8, \"h\": 8}}}}", "frame 'x': frame: x is \"0\"")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 0, \"h\": 8}}}}", "frame 'x': frame: w is 0")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}, \"rotated\": \"no\"}}}", "frame 'x': rotated is neither true nor false")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 25, \"y\": 0, \"w\": 8, \"h\": 8}}}}", "frame 'x' at 25,0 of 8×8 pixels lies outside a.png of 32×16")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 2147483647, \"y\": 0, \"w\": 2147483647, \"h\": 8}}}}", "frame 'x' at 2147483647,0 of 2147483647×8 pixels lies outside")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 16}, \"rotated\": true}}}", null)]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 20, \"h\": 16}, \"rotated\": true}}}", "frame 'x' at 0,0 of 16×20 pixels lies outside")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}}, \"x\": {\"frame\": {\"x\": 8, \"y\": 0, \"w\": 8, \"h\": 8}}}}", "frame 1 is named 'x' as frame 0 is")]
    [TestCase("{\"frames\": [{\"filename\": \"x\", \"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}}, {\"filename\": \"x\", \"frame\": {\"x\": 8, \"y\": 0, \"w\": 8, \"h\": 8}}]}", "frame 1 is named 'x' as frame 0 is")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}, \"spriteSourceSize\": {\"x\": 4, \"y\": 0, \"w\": 8, \"h\": 8}, \"sourceSize\": {\"w\": 10, \"h\": 10}}}}", "frame 'x': spriteSourceSize at 4,0 of 8×8 pixels reaches beyond 'sourceSize' of 10×10")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}, \"spriteSourceSize\": {\"x\": 0, \"y\": 0, \"w\": 9, \"h\": 8}, \"sourceSize\": {\"w\": 10, \"h\": 10}}}}", "frame 'x': spriteSourceSize is 9×8 pixels where 'frame' is 8×8")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}}, \"y\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 9, \"h\": 8}}}}", "frame 'y': is 9×8 pixels and x 8×8; all sprites must have one size")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}, \"spriteSourceSize\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}, \"sourceSize\": {\"w\": 2000000000, \"h\": 2000000000}}}}", "frame 'x': is 2000000000×2000000000 pixels; sprites have 8 to 128")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}}}, \"meta\": {\"image\": \"b.png\"}}", null)]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}}}, \"meta\": {\"image\": 7}}", "meta: image is not a text")]
    [TestCase("{\"frames\": {\"x\": {\"frame\": {\"x\": 0, \"y\": 0, \"w\": 8, \"h\": 8}}}, \"meta\": {\"frameTags\": [{\"name\": \"a\", \"from\": 0.5, \"to\": 1}]}}", "meta: frameTags: 0: from is 0.5")]
    public void Fault_is_told_with_its_line_or_frame(string json, string? message)
    {
        File.WriteAllText(_folder["a.json"], json);

        if (message is null)
        {
            Assert.That(SpriteInput.Load(_folder["a.json"]).Count, Is.EqualTo(1));
            return;
        }

        Assert.That(
            () => SpriteInput.Load(_folder["a.json"]),
            Throws.TypeOf<InputException>().With.Message.StartsWith(_folder["a.json"] + ": ").And.Message.Contains(message).And.Message.Not.Contains("\n"));
    }

    [Test]
    public void Missing_sheet_is_named()
    {
        File.Move(_folder["a.png"], _folder["elsewhere.png"]);
        File.WriteAllText(_folder["a.json"], """{"frames": {"x": {"frame": {"x": 0, "y": 0, "w": 8, "h": 8}}}, "meta": {"image": "b.png"}}""");

        AssertFault(_folder["a.json"], "its sheet b.png is not there");
    }

    [Test]
    public void Table_that_names_a_frame_that_is_not_there_is_refused()
    {
        File.WriteAllText(_folder["a.json"], """{"frames": {"x": {"frame": {"x": 0, "y": 0, "w": 8, "h": 8}}}}""");
        File.WriteAllText(_folder["attributes.csv"], "file,hair\nx,red\ny,blond\n");

        AssertFault(_folder.Path, "attributes.csv: names y not found in", "each row's frame must be there");
    }

    [Test]
    public void Two_sheets_in_one_folder_are_refused()
    {
        File.WriteAllText(_folder["a.json"], """{"frames": {}}""");
        File.WriteAllText(_folder["b.json"], """{"frames": {}}""");

        AssertFault(_folder.Path, "holds 2 sheets with JSON files (a.json, b.json)", "give one of these files");
    }

    [Test]
    public void Sheet_of_more_pixels_than_memory_is_refused_by_its_header()
    {
        File.WriteAllText(_folder["a.json"], """{"frames": {"x": {"frame": {"x": 0, "y": 0, "w": 8, "h": 8}}}}""");
        File.WriteAllBytes(_folder["a.png"], new Packages.ImageSharp.PngBuilder(100_000, 100_000, 6).Chunk("IDAT", [1, 2, 3]).Chunk("IEND", []).ToArray());

        AssertFault(_folder["a.json"], "a.png: is 100000×100000 pixels; a picture may have at most 67 million");
    }

    private static void AssertFault(string path, params string[] parts)
    {
        var fault = Assert.Throws<InputException>(() => SpriteInput.Load(path));
        Assert.That(fault!.Message, Does.Not.Contain("\n"));
        foreach (var part in parts)
        {
            Assert.That(fault.Message, Does.Contain(part));
        }
    }
}
