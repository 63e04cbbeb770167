using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class JsonSheetTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    // What Aseprite 1.3 writes by File > Export Sprite Sheet, trimmed and with tags.
    [Test]
    public void Aseprite_array_with_trimmed_frames_and_tags_is_read()
    {
        var (first, second, third) = (Framed(1, 2, 3, 8, 7), Framed(2, 0, 0, 10, 12), Framed(3, 4, 5, 1, 2));
        new SheetCanvas(32, 16).Put(0, 0, first, 10, (2, 3, 8, 7)).Put(8, 0, second, 10).Put(18, 0, third, 10, (4, 5, 1, 2)).Save(_folder["orc.png"]);
        File.WriteAllText(_folder["orc.json"], """
            { "frames": [
               {
                "filename": "orc 0.aseprite",
                "frame": { "x": 0, "y": 0, "w": 8, "h": 7 },
                "rotated": false,
                "trimmed": true,
                "spriteSourceSize": { "x": 2, "y": 3, "w": 8, "h": 7 },
                "sourceSize": { "w": 10, "h": 12 },
                "duration": 100
               },
               {
                "filename": "orc 1.aseprite",
                "frame": { "x": 8, "y": 0, "w": 10, "h": 12 },
                "rotated": false,
                "trimmed": false,
                "spriteSourceSize": { "x": 0, "y": 0, "w": 10, "h": 12 },
                "sourceSize": { "w": 10, "h": 12 },
                "duration": 100
               },
               {
                "filename": "orc 2.aseprite",
                "frame": { "x": 18, "y": 0, "w": 1, "h": 2 },
                "rotated": false,
                "trimmed": true,
                "spriteSourceSize": { "x": 4, "y": 5, "w": 1, "h": 2 },
                "sourceSize": { "w": 10, "h": 12 },
                "duration": 100
               }
             ],
             "meta": {
              "app": "https://www.aseprite.org/",
              "version": "1.3.2-x64",
              "image": "C:\\art\\orc.png",
              "format": "RGBA8888",
              "size": { "w": 32, "h": 16 },
              "scale": "1",
              "frameTags": [
               { "name": "walk", "from": 0, "to": 0, "direction": "forward", "color": "#000000ff" },
               { "name": "die", "from": 1, "to": 1, "direction": "pingpong" }
              ],
              "layers": [ { "name": "Layer 1", "opacity": 255, "blendMode": "normal" } ],
              "slices": []
             }
            }
            """);

        var input = SpriteInput.Read(_folder["orc.json"]);

        Assert.That((input.Kind, input.Set.Width, input.Set.Height), Is.EqualTo((SpriteInputKind.JsonSheet, 10, 12)));
        Assert.That(input.Set.Names, Is.EqualTo(new[] { "orc 0.aseprite", "orc 1.aseprite", "orc 2.aseprite" }));
        Assert.That(input.Set.Rgba, Is.EqualTo((byte[])[.. first, .. second, .. third]));
        Assert.That(input.Set.Schema.Attributes.Single().Name, Is.EqualTo("tag"));
        Assert.That(input.Set.Schema.Attributes.Single().Values, Is.EqualTo(new[] { "die", "walk" }));
        Assert.That(input.Set.Labels, Is.EqualTo(new[] { 1, 0, -1 }));
    }

    // TexturePacker's "frame" holds the upright size of a rotated sprite; other packers write there what the sheet holds.
    [TestCase(9, 5)]
    [TestCase(5, 9)]
    public void TexturePacker_hash_with_rotated_frames_and_folders_is_read(int packedWidth, int packedHeight)
    {
        var (orc, elf) = (Framed(1, 1, 2, 9, 5), Framed(2, 0, 0, 10, 12));
        new SheetCanvas(32, 32).Put(3, 4, orc, 10, (1, 2, 9, 5), rotated: true).Put(10, 10, elf, 10, rotated: true).Save(_folder["units.png"]);
        File.WriteAllText(_folder["units.json"], $$$"""
            {"frames": {
            "units/orc/walk_01.png":
            {
                "frame": {"x":3,"y":4,"w":{{{packedWidth}}},"h":{{{packedHeight}}}},
                "rotated": true,
                "trimmed": true,
                "spriteSourceSize": {"x":1,"y":2,"w":9,"h":5},
                "sourceSize": {"w":10,"h":12},
                "pivot": {"x":0.5,"y":0.5}
            },
            "units/elf/walk_01.png":
            {
                "frame": {"x":10,"y":10,"w":10,"h":12},
                "rotated": true,
                "trimmed": false,
                "spriteSourceSize": {"x":0,"y":0,"w":10,"h":12},
                "sourceSize": {"w":10,"h":12}
            }},
            "meta": {
                "app": "https://www.codeandweb.com/texturepacker",
                "image": "units.png",
                "format": "RGBA8888",
                "size": {"w":32,"h":32},
                "scale": "1"
            }
            }
            """);

        var set = SpriteInput.Load(_folder.Path);

        Assert.That(set.Rgba, Is.EqualTo((byte[])[.. orc, .. elf]));
        Assert.That(set.Schema.Attributes.Single().Name, Is.EqualTo("class"));
        Assert.That(set.Schema.Attributes.Single().Values, Is.EqualTo(new[] { "elf", "orc" }));
        Assert.That(set.Labels, Is.EqualTo(new[] { 1, 0 }));
    }

    [Test]
    public void Frames_without_source_sizes_are_whole_sprites_and_the_sheet_may_go_unnamed()
    {
        var (first, second) = (SheetCanvas.Noise(8, 8, 1), SheetCanvas.Noise(8, 8, 2));
        new SheetCanvas(16, 8).Put(0, 0, first, 8).Put(8, 0, second, 8).Save(_folder["a.png"]);
        File.WriteAllText(_folder["a.json"], """{"frames": {"x": {"frame": {"x":0,"y":0,"w":8,"h":8}}, "y": {"frame": {"x":8,"y":0,"w":8,"h":8}, "rotated": true}}}""");

        var set = SpriteInput.Load(_folder["a.png"]);

        Assert.That((set.Count, set.Schema.Count), Is.EqualTo((2, 0)));
        Assert.That(set.Pixels(0).ToArray(), Is.EqualTo(first));
    }

    [Test]
    public void Table_beside_the_sheet_names_frames_and_takes_the_place_of_tags()
    {
        WriteGridOfFour();
        File.WriteAllText(_folder["attributes.csv"], "file,hair\nfour,red\none,blond\ntwo,\n");

        var input = SpriteInput.Read(_folder.Path);

        Assert.That(input.Set.Names, Is.EqualTo(new[] { "four", "one", "two" }));
        Assert.That(input.Set.Labels, Is.EqualTo(new[] { 1, 0, -1 }));
        Assert.That(input.Set.Pixels(1).ToArray(), Is.EqualTo(SheetCanvas.Noise(8, 8, 1)));
        Assert.That(input.Notes, Is.EqualTo(new[] { "1 frame that attributes.csv does not name left out." }));
    }

    [Test]
    public void Other_pictures_beside_the_sheet_are_left_out_with_a_note()
    {
        WriteGridOfFour();
        Sprites.SaveNoise(_folder["preview.png"], 300, 300, 1);

        Assert.That(SpriteInput.Read(_folder.Path).Notes, Is.EqualTo(new[] { "1 other PNG file beside the sheet left out." }));
    }

    private void WriteGridOfFour()
    {
        var canvas = new SheetCanvas(16, 16);
        for (var i = 0; i < 4; i++)
        {
            canvas.Put(i % 2 * 8, i / 2 * 8, SheetCanvas.Noise(8, 8, i + 1), 8);
        }

        canvas.Save(_folder["sheet.png"]);
        var frames = new[] { "one", "two", "three", "four" }
            .Select((name, i) => $"{{\"filename\": \"{name}\", \"frame\": {{\"x\": {i % 2 * 8}, \"y\": {i / 2 * 8}, \"w\": 8, \"h\": 8}}}}");
        var tags = """[{"name": "a", "from": 0, "to": 1}, {"name": "b", "from": 2, "to": 9}]""";
        File.WriteAllText(_folder["sheet.json"], $"{{\"frames\": [{string.Join(", ", frames)}], \"meta\": {{\"image\": \"sheet.png\", \"frameTags\": {tags}}}}}");
    }

    /// <summary>A sprite of 10×12 pixels that is transparent outside of a rectangle.</summary>
    private static byte[] Framed(int seed, int left, int top, int width, int height)
    {
        var noise = SheetCanvas.Noise(10, 12, seed);
        return Sprites.Draw(1, 10, 12, (_, x, y) =>
        {
            var i = 4 * ((y * 10) + x);
            return x >= left && x < left + width && y >= top && y < top + height
                ? ((uint)noise[i] << 24) | ((uint)noise[i + 1] << 16) | ((uint)noise[i + 2] << 8) | noise[i + 3]
                : 0;
        }).Rgba;
    }
}
