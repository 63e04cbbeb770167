using System.Text.Json;
using GanAssets.Trainer.Export;

namespace GanAssets.Tests.Export;

[TestFixture]
public sealed class ModelCardWriterTests
{
    private static ModelCardData Card => new()
    {
        Name = "heads",
        Width = 32,
        Height = 16,
        LatentLength = 64,
        Attributes = AttributeCounts.Of(TestSprites.Labelled),
        Palette = new byte[] { 255, 0, 16, 1, 2, 3 },
        Alpha = AlphaKind.Binary,
        PixelScale = 2,
        VerdictJson = """{"verdict":"healthy","reasons":[]}""",
        Origin = new ModelCardOrigin("faces", "CC0-1.0", "drawn by hand", "the painter", 4),
        RecipeJson = """{"batch":64}""",
        Steps = 1780,
    };

    [Test]
    public void Card_has_its_members_in_their_form()
    {
        var expected = $$"""
            {"format":1,"name":"heads","width":32,"height":16,"latent":64,"attributes":[
            {"name":"hair","values":[{"name":"red","count":3},{"name":"dark","count":1}]},
            {"name":"hat","values":[{"name":"none","count":1},{"name":"cap","count":3},{"name":"crown","count":0}]}],
            "co_occurrence":[3,0,1,2,0,0,1,0,1,0,1,0,1,0,0,2,1,0,3,0,0,0,0,0,0],
            "palette":["#ff0010","#010203"],"alpha":"binary","pixel_scale":2,
            "verdict":{"verdict":"healthy","reasons":[]},
            "data":{"name":"faces","license":"CC0-1.0","source":"drawn by hand","attribution":"the painter","sprites":4},
            "recipe":{"batch":64},"steps":1780,"tool":"ganassets {{Producer.Version}}"}
            """;

        Assert.That(ModelCardWriter.ToJson(Card), Is.EqualTo(expected.ReplaceLineEndings("")));
    }

    [Test]
    public void Runtime_reads_the_card_back()
    {
        var card = ModelCard.Parse(ModelCardWriter.ToJson(Card));

        Assert.That((card.Format, card.Name, card.Width, card.Height), Is.EqualTo((1, "heads", 32, 16)));
        Assert.That((card.LatentLength, card.Alpha, card.PixelScale, card.Steps), Is.EqualTo((64, AlphaKind.Binary, 2, 1780L)));
        Assert.That(card.Attributes.Select(attribute => attribute.Name), Is.EqualTo(new[] { "hair", "hat" }));
        Assert.That(card.CoOccurrence, Is.EqualTo(AttributeCounts.Of(TestSprites.Labelled).CoOccurrence.ToArray()));
        Assert.That(card.Palette, Is.EqualTo(new[] { new PaletteColor(255, 0, 16), new PaletteColor(1, 2, 3) }));
        Assert.That((card.Data!.License, card.Data.Attribution), Is.EqualTo(("CC0-1.0", "the painter")));
    }

    [Test]
    public void What_a_model_does_not_have_is_null_or_empty()
    {
        using var json = JsonDocument.Parse(ModelCardWriter.ToJson(Card with
        {
            Attributes = AttributeCounts.Of(TestSprites.Unlabelled),
            Palette = default,
            VerdictJson = null,
        }));

        Assert.That(json.RootElement.GetProperty("palette").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(json.RootElement.GetProperty("verdict").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(json.RootElement.GetProperty("attributes").GetArrayLength(), Is.Zero);
        Assert.That(json.RootElement.GetProperty("co_occurrence").GetArrayLength(), Is.Zero);
    }

    [TestCase(AlphaKind.Opaque, "opaque")]
    [TestCase(AlphaKind.Binary, "binary")]
    [TestCase(AlphaKind.Continuous, "continuous")]
    public void Alpha_is_named(AlphaKind alpha, string name)
    {
        using var json = JsonDocument.Parse(ModelCardWriter.ToJson(Card with { Alpha = alpha }));

        Assert.That(json.RootElement.GetProperty("alpha").GetString(), Is.EqualTo(name));
    }

    [Test]
    public void Names_in_any_script_survive()
    {
        const string name = "Füchse \"rot\" 狐 🦊";

        Assert.That(ModelCard.Parse(ModelCardWriter.ToJson(Card with { Name = name })).Name, Is.EqualTo(name));
    }

    [Test]
    public void Recipe_that_is_no_json_is_refused() =>
        Assert.That(() => ModelCardWriter.ToJson(Card with { RecipeJson = "{batch" }), Throws.InstanceOf<JsonException>());
}
