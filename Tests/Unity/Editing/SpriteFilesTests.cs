using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GanAssets.Tests.Runtime;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Unity;
using GanAssets.Unity.Editing;

namespace GanAssets.Tests.Unity.Editing;

internal sealed class SpriteFilesTests
{
    private static readonly SpriteLineage[] Requests =
    [
        new SpriteRequest(1).With("hat", "cap"), new SpriteRequest(1).WithMutation(0.2f, 5), new SpriteRequest(ulong.MaxValue).WithTruncation(0.7f).WithBlend(4, 0.5f),
    ];

    private TemporaryFolder _folder = null!;
    private SpriteGenerator _generator = null!;

    [SetUp]
    public void Load()
    {
        _folder = new TemporaryFolder();
        _generator = new TinyModel { Card = new TinyCard { Width = 8, Height = 10 } }.Load();
    }

    [TearDown]
    public void Release()
    {
        _generator.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Each_sprite_becomes_a_picture_and_a_line_of_the_list()
    {
        var paths = SpriteFiles.WritePngs(_generator, Requests, _folder["sprites"]);
        Assert.That(paths.Select(Path.GetFileName), Is.EqualTo(new[] { "tiny_1.png", "tiny_1_2.png", "tiny_18446744073709551615.png", "tiny_sprites.json" }));
        using var list = JsonDocument.Parse(File.ReadAllText(paths[^1]));
        for (var i = 0; i < Requests.Length; i++)
        {
            Assert.That(Trainer.Imaging.PngFile.Read(paths[i]).Rgba, Is.EqualTo(UnityModels.Make(_generator, Requests[i].Request)));
            var line = list.RootElement.GetProperty("sprites")[i];
            Assert.That(line.GetProperty("file").GetString(), Is.EqualTo(Path.GetFileName(paths[i])));
            Assert.That(Read(line.GetProperty("request")), Is.EqualTo(Requests[i].Request));
        }
    }

    [Test]
    public void A_picture_says_itself_which_model_made_it_of_what()
    {
        var paths = SpriteFiles.WritePngs(_generator, Requests[..1], _folder.Path);
        using var provenance = JsonDocument.Parse(TextChunk(File.ReadAllBytes(paths[0]), SpriteFiles.Keyword));
        var model = provenance.RootElement.GetProperty("model");
        Assert.That(model.GetProperty("name").GetString(), Is.EqualTo("tiny"));
        Assert.That(model.GetProperty("card_sha256").GetString(), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_generator.Card.Json)))));
        Assert.That(Read(provenance.RootElement.GetProperty("request")), Is.EqualTo(Requests[0].Request));
        Assert.That(provenance.RootElement.GetProperty("request").GetProperty("values").EnumerateObject().Select(value => value.Name), Is.EqualTo(new[] { "hat", "hair" }));
    }

    [Test]
    public void A_variation_of_a_variation_can_be_made_again_from_what_its_picture_says()
    {
        SpriteLineage sprite = new SpriteRequest(8).WithTruncation(0.7f).With("hat", "cap");
        var paths = SpriteFiles.WritePngs(_generator, [sprite.Mutate(0.5f, 3).Mutate(0.25f, ulong.MaxValue).Mutate(0.125f, 5)], _folder.Path);
        using var provenance = JsonDocument.Parse(TextChunk(File.ReadAllBytes(paths[0]), SpriteFiles.Keyword));
        var json = provenance.RootElement.GetProperty("request");
        var request = Read(json);
        var further = json.GetProperty("further_mutations").EnumerateArray()
            .Select(mutation => (mutation.GetProperty("strength").GetSingle(), mutation.GetProperty("seed").GetUInt64())).ToArray();
        Assert.That(request, Is.EqualTo(sprite.Request.WithMutation(0.5f, 3)));
        Assert.That(further, Is.EqualTo(new[] { (0.25f, ulong.MaxValue), (0.125f, 5ul) }));

        var again = new byte[_generator.BytesPerSprite];
        PageExamples.MadeAgain(_generator, request, further, again);
        var picture = Trainer.Imaging.PngFile.Read(paths[0]).Rgba;
        Assert.That(picture, Is.EqualTo(again));
        Assert.That(picture, Is.Not.EqualTo(UnityModels.Make(_generator, request)));
    }

    [Test]
    public void Paths_have_forward_slashes_as_those_of_assets()
    {
        var files = new NewFiles(_folder.Path + "\\deep\\er");
        files.Add("a.txt", "a");
        Assert.That(files.Write(), Is.EqualTo(new[] { _folder.Path.Replace('\\', '/') + "/deep/er/a.txt" }));
        Assert.That(files.FreeStem("a", ".txt"), Is.EqualTo("a_2"));
    }

    [Test]
    public void A_sheet_can_be_taken_apart_again_by_its_rectangles()
    {
        var sheet = SpriteFiles.WriteSheet(_generator, Requests, _folder.Path, "team");
        Assert.That(Path.GetFileName(sheet.Picture), Is.EqualTo("team.png"));
        var sprites = SpriteInput.Load(sheet.Json);
        Assert.That(sprites.Rgba, Is.EqualTo(Requests.SelectMany(request => UnityModels.Make(_generator, request.Request))));

        using var json = JsonDocument.Parse(File.ReadAllText(sheet.Json));
        Assert.That(Read(json.RootElement.GetProperty("frames").GetProperty("team_1").GetProperty("request")), Is.EqualTo(Requests[1].Request));
        Assert.That(json.RootElement.GetProperty("meta").GetProperty("model").GetProperty("name").GetString(), Is.EqualTo("tiny"));
    }

    [Test]
    public void Rectangles_are_counted_from_below_for_Unity()
    {
        var sheet = SpriteFiles.WriteSheet(_generator, Requests, _folder.Path, "team");
        using var json = JsonDocument.Parse(File.ReadAllText(sheet.Json));
        var height = json.RootElement.GetProperty("meta").GetProperty("size").GetProperty("h").GetInt32();
        for (var i = 0; i < Requests.Length; i++)
        {
            var frame = json.RootElement.GetProperty("frames").GetProperty($"team_{i}").GetProperty("frame");
            var rectangle = sheet.Rectangle(i);
            Assert.That(rectangle.x, Is.EqualTo(frame.GetProperty("x").GetInt32()));
            Assert.That(rectangle.y + rectangle.height, Is.EqualTo(height - frame.GetProperty("y").GetInt32()));
        }
    }

    [Test]
    public void Nothing_is_written_over()
    {
        File.WriteAllText(_folder["team.json"], "mine");
        var sheet = SpriteFiles.WriteSheet(_generator, Requests, _folder.Path, "team");
        Assert.That(Path.GetFileName(sheet.Json), Is.EqualTo("team_2.json"));
        Assert.That(File.ReadAllText(_folder["team.json"]), Is.EqualTo("mine"));
    }

    [Test]
    public void A_request_that_cannot_be_met_leaves_nothing_behind()
    {
        Assert.That(() => SpriteFiles.WritePngs(_generator, [Requests[0], new SpriteRequest(1).With("hat", "helmet")], _folder["new"]), Throws.TypeOf<SpriteRequestException>());
        Assert.That(Directory.Exists(_folder["new"]), Is.False);
    }

    [Test]
    public void A_file_that_cannot_be_written_takes_the_others_with_it()
    {
        var files = new NewFiles(_folder.Path);
        files.Add("a.txt", "a");
        files.Add("missing/b.txt", "b");
        Assert.That(files.Write, Throws.InstanceOf<IOException>());
        Assert.That(Directory.GetFiles(_folder.Path), Is.Empty);
    }

    [Test]
    public void Texts_are_escaped_as_JSON_wants_it()
    {
        var text = new JsonText().Object().Name("a\"\\\n").List().Value("é").Value(3).Value(0.1f).EndList().Name("b").Object().EndObject().EndObject().ToString();
        using var json = JsonDocument.Parse(text);
        Assert.That(json.RootElement.GetProperty("a\"\\\n").EnumerateArray().Select(value => value.ToString()), Is.EqualTo(new[] { "é", "3", "0.1" }));
    }

    private static SpriteRequest Read(JsonElement json)
    {
        var request = new SpriteRequest(json.GetProperty("seed").GetUInt64()).WithTruncation(json.GetProperty("truncation").GetSingle());
        request = json.GetProperty("attributes").EnumerateObject().Aggregate(request, (all, one) => all.With(one.Name, one.Value.GetString()!));
        if (json.TryGetProperty("mutation", out var mutation))
        {
            request = request.WithMutation(mutation.GetProperty("strength").GetSingle(), mutation.GetProperty("seed").GetUInt64());
        }

        return json.TryGetProperty("blend", out var blend)
            ? request.WithBlend(blend.GetProperty("towards").GetUInt64(), blend.GetProperty("amount").GetSingle())
            : request;
    }

    private static string TextChunk(byte[] png, string keyword)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "iTXt")
            {
                var text = Encoding.UTF8.GetString(png, at + 8, length);
                Assert.That(text, Does.StartWith(keyword + "\0\0\0\0\0"));
                return text[(keyword.Length + 5)..];
            }

            at += length + 12;
        }

        throw new AssertionException("The picture has no text.");
    }
}
