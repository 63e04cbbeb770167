using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Tests.Training;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Collapse;

/// <summary><c>verdict.schema.json</c>, which says what a verdict file holds.</summary>
public class VerdictSchemaTests
{
    private static string Schema
    {
        get
        {
            var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "Trainer", "Collapse", "verdict.schema.json"));
            return File.Exists(file) ? File.ReadAllText(file) : throw new IgnoreException("The sources are not where these tests were built.");
        }
    }

    [Test]
    public void Schema_takes_what_is_written_and_refuses_what_is_not_read()
    {
        var run = ShapesRun.Instance;
        using var trained = run.Load();
        var report = CheckReportJson.Write(RunCheck.Run(run.Folder, run.Recipe, run.Data, trained, _ => { }, CancellationToken.None));
        string[] documents =
        [
            report,
            CheckReportJson.Write(PlantedReport()),
            Changed(report, json => json["allowed_collapsed"] = true),
            Changed(report, json => json["later"] = 5),
            Changed(report, json => json["verdict"] = "splendid"),
            Changed(report, json => json["reasons"] = "none"),
            Changed(report, json => json["measures"]!["coverage"] = 0.5),
            Changed(report, json => json["attributes"]!["color"]!["values"]!["red"]!["count"] = -1),
            Changed(report, json => json.Remove("measures")),
        ];

        Assert.That(JsonSchema.Takes(Schema, documents), Is.EqualTo(documents.Select((_, i) => i < 4)));
    }

    [Test]
    public void Every_measure_is_described()
    {
        var schema = JsonNode.Parse(Schema)!;
        var described = new[] { schema["properties"]!["measures"]!, schema["$defs"]!["value"]!["properties"]!["measures"]! }
            .SelectMany(measures => measures["properties"]!.AsObject().Select(measure => measure.Key))
            .Append(MeasureNames.Kappa)
            .Append(MeasureNames.Count);

        var names = typeof(MeasureNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.That(described, Is.SupersetOf(names), "describe it in Trainer/Collapse/verdict.schema.json");
    }

    private static CheckReport PlantedReport()
    {
        var world = new PlantedWorld(1);
        return CollapseCheck.Run(world.Input(1, (_, _, random) => world.Sprite(0, 0, random, 0), training: 200, heldOut: 80));
    }

    private static string Changed(string report, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(report)!.AsObject();
        change(json);
        return json.ToJsonString(JsonSerializerOptions.Default);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
