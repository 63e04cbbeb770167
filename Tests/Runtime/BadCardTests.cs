using System.Globalization;

namespace GanAssets.Tests.Runtime;

public class BadCardTests
{
    private const string Head = """{"format":1,"name":"n","width":8,"height":8,"latent":1""";

    private static readonly (string Json, string Message)[] Documents =
    [
        ("", "must be an object"),
        ("[]", "must be an object"),
        ("null", "must be an object"),
        ("{}", "lacks one of format"),
        ("""{"format":2}""", "its format is 2, and this version of GanAssets reads formats up to 1"),
        ("""{"format":0}""", "format must be an integer from 1"),
        ("""{"format":"1"}""", "format must be a number"),
        ("""{"format":1.5}""", "format must be an integer"),
        ("""{"format":1e0}""", "format must be an integer"),
        ("""{"format":99999999999999999999}""", "format must be an integer"),
        ("""{"format":01}""", "format must be an integer from 1"),
        ("""{"steps":01}""", "a comma or } must follow"),
        ("""{"format":-}""", "format must be a number"),
        ("""{"format":1.}""", "format must be a number"),
        ("""{"format":.5}""", "format must be a number"),
        ("""{"format":1e}""", "format must be a number"),
        ("""{"format":+1}""", "format must be a number"),
        ("""{"format" 1}""", "a colon must follow"),
        ("""{"format":1 "name":"n"}""", "a comma or } must follow"),
        ("""{"format":1,}""", "a member's name must be a string"),
        ("""{format:1}""", "a member's name must be a string"),
        ("""{'format':1}""", "a member's name must be a string"),
        (Head, "a comma or } must follow"),
        (Head + "}x", "something follows"),
        (Head + "}{}", "something follows"),
        (Head + "]", "a comma or } must follow"),
        (Head + ",\"name\":\"\"}", "lacks one of format"),
        (Head + ",\"name\":\"a\tb\"}", "control characters"),
        (Head + ",\"name\":\"\\x\"}", "unknown escape"),
        (Head + ",\"name\":\"\\u12G4\"}", "unknown escape"),
        (Head + ",\"name\":\"\\u12", "unknown escape"),
        (Head + ",\"name\":\"open", "closed by a quotation mark"),
        (Head + ",\"name\":5}", "name must be a string"),
        (Head + ",\"width\":0}", "width must be an integer from 1 to 1024"),
        (Head + ",\"height\":1025}", "height must be an integer from 1 to 1024"),
        (Head + ",\"latent\":65537}", "latent must be an integer from 1 to 65536"),
        (Head + ",\"steps\":-1}", "steps must be an integer from 0"),
        (Head + ",\"pixel_scale\":0}", "pixel_scale must be an integer from 1"),
        (Head + ",\"alpha\":\"half\"}", "alpha must be opaque, binary or continuous"),
        (Head + ",\"palette\":[\"red\"]}", "#rrggbb"),
        (Head + ",\"palette\":[\"#12345g\"]}", "#rrggbb"),
        (Head + ",\"palette\":{}}", "palette must be an array"),
        (Head + ",\"co_occurrence\":[1]}", "co_occurrence holds 1 counts; its 0 values need 0"),
        (Head + ",\"co_occurrence\":[-1]}", "a count of co_occurrence must be an integer from 0"),
        (Head + ",\"attributes\":{}}", "attributes must be an array"),
        (Head + ",\"attributes\":[1]}", "an attribute must be an object"),
        (Head + ",\"attributes\":[{}]}", "must have a name of its own"),
        (Head + ",\"attributes\":[{\"name\":\"a\",\"values\":[]}]}", "at least one value"),
        (Head + ",\"attributes\":[{\"name\":\"a\",\"values\":[{\"name\":\"x\"},{\"name\":\"x\"}]}]}", "the value 'x' must have a name of its own"),
        (Head + ",\"attributes\":[{\"name\":\"a\",\"values\":[{\"name\":\"x\",\"count\":2147483648}]}]}", "a value's count must be an integer"),
        (Head + ",\"verdict\":{}}", "verdict must say healthy"),
        (Head + ",\"verdict\":{\"verdict\":\"fine\"}}", "healthy, at-risk or collapsed"),
        (Head + ",\"verdict\":{\"verdict\":\"healthy\",\"measures\":{\"x\":1}}}", "a measure must be an object"),
        (Head + ",\"verdict\":{\"verdict\":\"healthy\",\"measures\":{\"x\":{\"value\":1e999}}}}", "must be a finite number"),
        (Head + ",\"verdict\":{\"verdict\":\"healthy\",\"measures\":{\"x\":{\"value\":NaN}}}}", "must be a number"),
        (Head + ",\"verdict\":{\"verdict\":\"collapsed\",\"allowed_collapsed\":1}}", "verdict.allowed_collapsed must be true or false"),
        (Head + ",\"verdict\":{\"verdict\":\"collapsed\",\"allowed_collapsed\":tru}}", "verdict.allowed_collapsed must be true or false"),
        (Head + ",\"data\":[]}", "data must be an object"),
        (Head + ",\"other\":tru}", "other must be a number"),
        (Head + ",\"other\":" + new string('[', 100_000), "nested deeper than 32 levels"),
        (Head + ",\"recipe\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), "nested deeper than 32 levels"),
    ];

    private static IEnumerable<TestCaseData> Cases =>
        Documents.Select((document, i) => new TestCaseData(document.Json, document.Message).SetArgDisplayNames(i.ToString("00") + " " + document.Message));

    [TestCaseSource(nameof(Cases))]
    public void A_bad_card_is_refused_with_one_line_that_says_why(string json, string message)
    {
        Assert.That(() => ModelCard.Parse(json), Throws.TypeOf<ModelFileException>()
            .With.Message.Contains(message).And.Message.StartsWith("model card: ").And.Message.Not.Contains("\n"));
    }

    [Test]
    public void A_card_without_end_is_refused_before_it_is_read()
    {
        Assert.That(() => ModelCard.Parse(new string(' ', (6 * 1024 * 1024) + 1)),
            Throws.TypeOf<ModelFileException>().With.Message.Contains("longer than 6291456 characters"));
    }

    [TestCase("\"{0}\":tru")]
    [TestCase("\"{0}\":{{\"a\":[tru]}}")]
    [TestCase("\"verdict\":{{\"{0}\":tru}}")]
    [TestCase("\"attributes\":[{{\"name\":\"{0}\",\"values\":[]}}]")]
    [TestCase("\"attributes\":[{{\"name\":\"a\",\"values\":[{{\"name\":\"{0}\"}},{{\"name\":\"{0}\"}}]}}]")]
    public void Long_names_and_control_characters_of_a_card_do_not_enter_the_message(string members)
    {
        var member = string.Format(CultureInfo.InvariantCulture, members, @"two\nlines\u2028\u0007" + new string('x', 1_000_000));
        Assert.That(() => ModelCard.Parse(Head + "," + member + "}"), Throws.TypeOf<ModelFileException>()
            .With.Message.Contains("two lines  xxx").And.Message.Contains("xxx…").And.Message.Length.LessThan(250).And.Message.Not.Contains("\n"));
    }

    [TestCase("\"{0}\":1")]
    [TestCase("\"name\":\"{0}\"")]
    [TestCase("\"name\":\"\\n{0}\"")]
    [TestCase("\"data\":{{\"license\":\"{0}\"}}")]
    public void A_text_without_end_is_refused_before_it_is_built(string members)
    {
        var json = Head + "," + string.Format(CultureInfo.InvariantCulture, members, new string('x', 2_000_000)) + "}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => ModelCard.Parse(json), Throws.TypeOf<ModelFileException>().With.Message.Contains("is longer than 1048576 characters"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(8 * 1024 * 1024));
    }

    [Test]
    public void Texts_of_unknown_members_are_passed_over_without_being_built()
    {
        const string Escapes = "\\n\\u00e4\\\"";
        var text = "\"" + new string('x', 1_000_000) + Escapes + "\"";
        var json = Head + ",\"other\":{" + text + ":[" + text + "]}}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(ModelCard.Parse(json).Name, Is.EqualTo("n"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(100_000));
    }

    [Test]
    public void Too_many_attributes_values_or_counts_are_refused()
    {
        static string Values(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"name":"v{{i}}"}"""));
        static string Attributes(int count) =>
            string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"name":"a{{i}}","values":[{{Values(1)}}]}"""));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => ModelCard.Parse(Head + ",\"attributes\":[" + Attributes(257) + "]}"),
                Throws.TypeOf<ModelFileException>().With.Message.Contains("more than 256 items"));
            Assert.That(() => ModelCard.Parse(Head + ",\"attributes\":[{\"name\":\"a\",\"values\":[" + Values(1025) + "]}]}"),
                Throws.TypeOf<ModelFileException>().With.Message.Contains("more than 1024 values"));
            Assert.That(() => ModelCard.Parse(Head + ",\"attributes\":[" + string.Join(',', Enumerable.Range(0, 65).Select(i =>
                    $"{{\"name\":\"a{i}\",\"values\":[{Values(1024)}]}}")) + "]}"),
                Throws.TypeOf<ModelFileException>().With.Message.Contains("more than 65536 values together"));
            Assert.That(() => ModelCard.Parse(Head + ",\"co_occurrence\":[0" + string.Concat(Enumerable.Repeat(",0", 1024 * 1024)) + "]}"),
                Throws.TypeOf<ModelFileException>().With.Message.Contains("at most 1024 values"));
        }
    }
}
