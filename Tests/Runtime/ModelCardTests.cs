using System.Globalization;

namespace GanAssets.Tests.Runtime;

public class ModelCardTests
{
    private const string Full =
        """
        {"format":1,"name":"portraits","width":32,"height":48,"latent":64,
         "attributes":[{"name":"hair_color","values":[{"name":"brown","count":1234},{"name":"caf\u00e9 \"noir\"","count":0}]}],
         "co_occurrence":[1234,0,0,0],"palette":["#00ff7F","#102030"],"alpha":"binary","pixel_scale":2,
         "verdict":{"verdict":"at-risk","reasons":["coverage is low"],
           "measures":{"coverage":{"value":0.985,"real":9.7e-1},"frechet":{"value":-1.25E+2,"real":null}},"attributes":{"x":[]},
           "allowed_collapsed":true},
         "data":{"name":"portraits","license":"CC0-1.0","source":"a place","attribution":"a painter","sprites":6000,"extra":true},
         "recipe":{"steps": 10, "deep":[[1.5,null,"}"]]},"steps":123456789012,"tool":"ganassets 0.1.0","later":{"a":[1,2,{}]}}
        """;

    [Test]
    public void Every_member_of_a_card_is_read()
    {
        var card = ModelCard.Parse(Full);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((card.Format, card.Name, card.Width, card.Height, card.LatentLength), Is.EqualTo((1, "portraits", 32, 48, 64)));
            Assert.That(card.Attributes.Single().Name, Is.EqualTo("hair_color"));
            Assert.That(card.Attributes[0].Values.Select(value => (value.Name, value.Count)),
                Is.EqualTo(new[] { ("brown", 1234), ("café \"noir\"", 0) }));
            Assert.That(card.CoOccurrence, Is.EqualTo(new[] { 1234, 0, 0, 0 }));
            Assert.That(card.Palette!.Select(color => color.ToString()), Is.EqualTo(new[] { "#00ff7f", "#102030" }));
            Assert.That((card.Alpha, card.PixelScale), Is.EqualTo((AlphaKind.Binary, 2)));
            Assert.That(card.Verdict!.Verdict, Is.EqualTo(CollapseVerdict.AtRisk));
            Assert.That(card.Verdict.Reasons, Is.EqualTo(new[] { "coverage is low" }));
            Assert.That(card.Verdict.Measures["coverage"].Value, Is.EqualTo(0.985));
            Assert.That(card.Verdict.Measures["coverage"].Real, Is.EqualTo(0.97));
            Assert.That(card.Verdict.Measures["frechet"].Value, Is.EqualTo(-125));
            Assert.That(card.Verdict.Measures["frechet"].Real, Is.NaN);
            Assert.That(card.Verdict.AllowedCollapsed, Is.True);
            Assert.That((card.Data!.Name, card.Data.License, card.Data.Source, card.Data.Attribution, card.Data.Sprites),
                Is.EqualTo(("portraits", "CC0-1.0", "a place", "a painter", 6000)));
            Assert.That(card.RecipeJson, Is.EqualTo("""{"steps": 10, "deep":[[1.5,null,"}"]]}"""));
            Assert.That((card.Steps, card.Tool), Is.EqualTo((123456789012L, "ganassets 0.1.0")));
            Assert.That(card.Json, Is.EqualTo(Full));
        }
    }

    [Test]
    public void A_card_of_the_least_members_has_defaults()
    {
        var card = ModelCard.Parse("""{"format":1,"name":"n","width":8,"height":8,"latent":1,"attributes":[],"palette":null,"verdict":null}""");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((card.Attributes.Count, card.CoOccurrence, card.Palette, card.Verdict, card.Data), Is.EqualTo((0, (object?)null, (object?)null, (object?)null, (object?)null)));
            Assert.That((card.Alpha, card.PixelScale, card.Steps, card.Tool), Is.EqualTo((AlphaKind.Continuous, 1, 0L, string.Empty)));
        }
    }

    [TestCase("", ExpectedResult = false)]
    [TestCase(""","allowed_collapsed":false""", ExpectedResult = false)]
    [TestCase(""","allowed_collapsed":true""", ExpectedResult = true)]
    public bool Collapsed_model_was_allowed_only_where_the_card_says_so(string member) =>
        ModelCard.Parse($$"""{"format":1,"name":"n","width":8,"height":8,"latent":1,"verdict":{"verdict":"collapsed"{{member}} } }""").Verdict!.AllowedCollapsed;

    [Test]
    public void Names_are_found_by_their_exact_spelling()
    {
        var card = ModelCard.Parse(Full);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(card.IndexOf("hair_color"), Is.Zero);
            Assert.That(card.IndexOf("Hair_Color"), Is.EqualTo(-1));
            Assert.That(card.Attributes[0].IndexOf("café \"noir\""), Is.EqualTo(1));
            Assert.That(card.Attributes[0].IndexOf("none"), Is.EqualTo(-1));
        }
    }

    [Test]
    public void Reading_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        CultureInfo.CurrentCulture = culture;
        try
        {
            var card = ModelCard.Parse(Full);
            Assert.That(card.Verdict!.Measures["coverage"].Value, Is.EqualTo(0.985));
            Assert.That(card.Verdict.Measures["frechet"].Value, Is.EqualTo(-125));
            Assert.That(card.Steps, Is.EqualTo(123456789012L));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Every_beginning_of_a_card_is_refused()
    {
        for (var length = 0; length < Full.Length; length++)
        {
            var beginning = Full[..length];
            Assert.That(() => ModelCard.Parse(beginning), Throws.TypeOf<ModelFileException>(), beginning);
        }
    }
}
