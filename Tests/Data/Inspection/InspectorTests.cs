using System.Text.Json;
using GanAssets.Tests.Data.Deduplication;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inspection;

namespace GanAssets.Tests.Data.Inspection;

internal sealed class InspectorTests
{
    [Test]
    public void Enlarged_sprites_are_told_at_both_sizes()
    {
        var small = Speckled.Draw(3, seed: 1);
        Speckled.Repaint(small, 0, 1);
        var report = Inspector.Inspect(
            new SpriteSet(48, 48, PixelScale.Enlarge(small.Rgba, Speckled.Side, 3), small.Schema, small.Labels, small.Names));

        Assert.That((report.Count, report.Width, report.Height), Is.EqualTo((3, 48, 48)));
        Assert.That((report.PixelScale, report.NativeWidth, report.NativeHeight), Is.EqualTo((3, 16, 16)));
    }

    [TestCase(0x336699FFu, 0x336699FFu, AlphaKind.Opaque, 0, 0)]
    [TestCase(0x336699FFu, 0x33669900u, AlphaKind.Binary, 0.25, 0)]
    [TestCase(0x00000000u, 0x33669910u, AlphaKind.Continuous, 0.75, 0.25)]
    public void Alpha_is_told_with_its_shares(uint most, uint quarter, AlphaKind kind, double transparent, double translucent)
    {
        var set = Sprites.Draw(4, 8, 8, (_, x, _) => x < 2 ? quarter : most);

        Assert.That(Inspector.Inspect(set).Alpha, Is.EqualTo(new AlphaUse(kind, transparent, translucent)));
    }

    [Test]
    public void Visible_colours_are_counted_in_all_and_a_sprite()
    {
        // 1 to 4 colours a sprite, one shared by all; the last column's cannot be seen.
        var set = Sprites.Draw(4, 8, 8, (sprite, x, _) =>
            x == 7 ? (uint)sprite << 16 : x > 0 && x <= sprite ? (uint)((sprite << 24) | (x << 16) | 0xFF) : 0x808080FF);

        Assert.That(Inspector.Inspect(set).Colors, Is.EqualTo(new ColorUse(1 + 1 + 2 + 3, true, 1, 3, 4)));
    }

    [Test]
    public void Too_many_colours_are_no_palette()
    {
        var set = Sprites.Draw(2, 16, 16, (sprite, x, y) => (uint)((sprite << 24) | (x << 16) | (y << 8) | 0xFF));

        Assert.That(Inspector.Inspect(set).Colors, Is.EqualTo(new ColorUse(512, false, 256, 256, 256)));
    }

    [Test]
    public void Document_has_the_promised_form()
    {
        var pixels = Speckled.Draw(3, seed: 2);
        Speckled.Copy(pixels, 0, 2);

        using var document = JsonDocument.Parse(InspectionJson.Write(Inspector.Inspect(Speckled.Labelled(pixels, sprite => sprite - 1))));

        var report = document.RootElement;
        Assert.That(report.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[]
        {
            "count", "width", "height", "pixel_scale", "native_width", "native_height", "alpha", "colors", "attributes",
            "combinations", "pairs", "duplicates", "recipe", "warnings",
        }));
        AssertIs("""{"kind": "binary", "transparent": 0.4375, "translucent": 0}""", report.GetProperty("alpha"));
        AssertIs("""{"total": 18, "is_palette": true, "fewest": 9, "median": 9, "most": 9}""", report.GetProperty("colors"));
        AssertIs("""{"kind": {"unknown": 1, "values": {"a": 1, "b": 1, "c": 0}}}""", report.GetProperty("attributes"));
        AssertIs("null", report.GetProperty("combinations"));
        AssertIs(
            """
            {
              "exact": {"groups": 1, "extra": 1, "conflicting": 0, "conflicts": [], "examples": [["0.png", "2.png"]]},
              "near": {"groups": 0, "extra": 0, "conflicting": 0, "conflicts": [], "examples": []}
            }
            """,
            report.GetProperty("duplicates"));
    }

    [Test]
    public void Combinations_in_the_document_are_named_by_attribute()
    {
        var set = LabelledSprites.Make([("a", 2), ("b", 2)], [[0, 0], [0, 1], [1, 0]]);

        using var document = JsonDocument.Parse(InspectionJson.Write(Inspector.Inspect(set)));

        AssertIs(
            """
            {
              "possible": 4, "seen": 3, "rare": 3,
              "rarest": [
                {"values": {"a": "1", "b": "1"}, "count": 0}, {"values": {"a": "0", "b": "0"}, "count": 1},
                {"values": {"a": "0", "b": "1"}, "count": 1}, {"values": {"a": "1", "b": "0"}, "count": 1}
              ]
            }
            """,
            document.RootElement.GetProperty("combinations"));
    }

    [Test]
    public void Chosen_settings_stand_in_the_document()
    {
        var report = Inspector.Inspect(Speckled.Draw(2, seed: 3), [new RecommendedSetting("optimizer.batch_size", "64", "it is fast")]);

        using var document = JsonDocument.Parse(InspectionJson.Write(report));

        AssertIs("""[{"key": "optimizer.batch_size", "value": "64", "reason": "it is fast"}]""", document.RootElement.GetProperty("recipe"));
    }

    private static void AssertIs(string expected, JsonElement found)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.That(JsonElement.DeepEquals(found, document.RootElement), found.ToString());
    }
}
