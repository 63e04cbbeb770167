using System.Text.Json;
using GanAssets.Trainer;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Collapse.Results;

public class CheckReportJsonTests
{
    private static readonly CheckReport _report = new(
        Verdict.AtRisk,
        ["'hair=blue': coverage is low × 2"],
        new Dictionary<string, Figure> { ["coverage"] = new(0.5, 0.97), ["frechet"] = new(double.NaN, double.PositiveInfinity) },
        new Dictionary<string, AttributeReport>
        {
            ["hair"] = new(0.75, 0.9, new Figure(0.7, 0.85), new Dictionary<string, ValueReport>
            {
                ["blue"] = new(40, 50, 120, 0.5, 1, new Dictionary<string, Figure> { ["coverage"] = new(0.1, 0.9), ["distinct"] = new(10, 38) })
                {
                    Verdict = Verdict.AtRisk,
                    DistinctOf = 40,
                },
                ["red"] = new(0, 2, 9, double.NaN, 1, new Dictionary<string, Figure>()),
            })
            { Verdict = Verdict.AtRisk },
        })
    {
        Findings =
        [
            new(Verdict.AtRisk, "coverage", "'hair=blue': coverage is low × 2")
            {
                Attribute = "hair",
                Value = "blue",
                Figure = new Figure(0.1, 0.9, 0.05, 0.2),
                Limit = 0.54,
            },
            new(Verdict.AtRisk, "frechet", "frechet could not be measured."),
        ],
    };

    [Test]
    public void Document_has_the_promised_form()
    {
        const string Expected =
            """
            {
              "verdict": "at-risk",
              "reasons": ["'hair=blue': coverage is low × 2"],
              "measures": {
                "coverage": { "value": 0.5, "real": 0.97 },
                "frechet": { "value": null, "real": null }
              },
              "attributes": {
                "hair": {
                  "accuracy": 0.75, "real": 0.9, "kappa": { "value": 0.7, "real": 0.85 },
                  "values": {
                    "blue": {
                      "count": 40, "real_count": 50, "training_count": 120, "accuracy": 0.5, "real": 1,
                      "measures": { "coverage": { "value": 0.1, "real": 0.9 }, "distinct": { "value": 10, "real": 38 } },
                      "verdict": "at-risk", "distinct_of": 40
                    },
                    "red": {
                      "count": 0, "real_count": 2, "training_count": 9, "accuracy": null, "real": 1,
                      "measures": {}, "verdict": "healthy", "distinct_of": 0
                    }
                  },
                  "verdict": "at-risk"
                }
              },
              "findings": [
                {
                  "verdict": "at-risk", "measure": "coverage", "attribute": "hair", "value": "blue",
                  "figure": { "value": 0.1, "real": 0.9, "low": 0.05, "high": 0.2 }, "limit": 0.54,
                  "sentence": "'hair=blue': coverage is low × 2"
                },
                { "verdict": "at-risk", "measure": "frechet", "sentence": "frechet could not be measured." }
              ]
            }
            """;
        using var expected = JsonDocument.Parse(Expected);
        using var found = JsonDocument.Parse(CheckReportJson.Write(_report));
        Assert.That(JsonElement.DeepEquals(found.RootElement, expected.RootElement), CheckReportJson.Write(_report));
        Assert.That(
            found.RootElement.EnumerateObject().Select(member => member.Name),
            Is.EqualTo(new[] { "verdict", "reasons", "measures", "attributes", "findings" }));
    }

    [Test]
    public void Reasons_are_readable_in_the_document() =>
        Assert.That(CheckReportJson.Write(_report), Does.Contain("'hair=blue': coverage is low × 2"));

    [TestCase(Verdict.Healthy, "\"healthy\"")]
    [TestCase(Verdict.AtRisk, "\"at-risk\"")]
    [TestCase(Verdict.Collapsed, "\"collapsed\"")]
    public void Verdict_is_a_word(Verdict verdict, string word) =>
        Assert.That(CheckReportJson.Write(_report with { Verdict = verdict }), Does.Contain($"\"verdict\": {word}"));

    [Test]
    public void Document_read_back_says_the_same()
    {
        var json = CheckReportJson.Write(_report);
        var read = CheckReportJson.Read(json, "test");
        Assert.That(CheckReportJson.Write(read), Is.EqualTo(json));
        Assert.That(read.Measures["frechet"], Is.EqualTo(Figure.NotMeasured));
        Assert.That(read.Attributes["hair"].Values["blue"].Measures, Is.EqualTo(_report.Attributes["hair"].Values["blue"].Measures));
        Assert.That(read.Findings, Is.EqualTo(_report.Findings));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("{\"verdict\": \"fine\", \"reasons\": [], \"measures\": {}, \"attributes\": {}}")]
    [TestCase("{\"verdict\": \"healthy\", \"reasons\": null, \"measures\": {}, \"attributes\": {}}")]
    [TestCase("{\"verdict\": \"healthy\", \"reasons\": [], \"measures\": {}, \"attr")]
    public void Broken_document_is_bad_input_in_one_line(string json) =>
        Assert.That(
            () => CheckReportJson.Read(json, "verdict.json"),
            Throws.TypeOf<InputException>().With.Message.StartsWith("verdict.json").And.Message.Not.Contains("\n"));

    [Test]
    public void File_is_saved_whole_and_loaded_again()
    {
        var folder = Directory.CreateTempSubdirectory("ganassets-");
        try
        {
            var path = Path.Combine(folder.FullName, "verdict.json");
            CheckReportJson.Save(_report with { Verdict = Verdict.Healthy }, path);
            CheckReportJson.Save(_report, path);
            Assert.That(CheckReportJson.Load(path).Verdict, Is.EqualTo(Verdict.AtRisk));
            Assert.That(folder.GetFiles(), Has.Length.EqualTo(1));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void Missing_file_is_bad_input() =>
        Assert.That(
            () => CheckReportJson.Load("no/such/verdict.json"),
            Throws.TypeOf<InputException>().With.Message.Contains("no/such/verdict.json"));
}
