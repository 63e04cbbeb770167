using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Tests.Training;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Report;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Report;

/// <summary>The report of the shared run on shapes, as a file; with figures in its log that a watch leaves there.</summary>
internal sealed class TinyReport : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TinyReport()
    {
        var shapes = ShapesRun.Instance;
        Copy(shapes.Folder.Path, _folder["run"]);
        Run = new RunFolder(_folder["run"]);
        AddWatch(Run.Log);
        using var generator = shapes.Load();
        CheckReportJson.Save(RunCheck.Run(Run, shapes.Recipe, shapes.Data, generator, _ => { }, CancellationToken.None), Run.Verdict);
        Data = RunReport.Collect(Run, shapes.Recipe, shapes.Data, generator, _ => { }, CancellationToken.None);
        File.WriteAllText(Run.Report, ReportPage.Write(Data));
    }

    /// <summary>The copy of the run that the report is of.</summary>
    public RunFolder Run { get; }

    /// <summary>What it shows.</summary>
    public ReportData Data { get; }

    /// <summary>The page's address.</summary>
    public string Address => new Uri(Run.Report).AbsoluteUri;

    /// <summary>Makes one; the caller disposes of it.</summary>
    public static TinyReport Make() => new();

    /// <summary>The lines of the log.</summary>
    public JsonElement[] Ticks() => [.. File.ReadLines(Run.Log).Select(line => JsonElement.Parse(line))];

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void AddWatch(string log)
    {
        var lines = File.ReadAllLines(log).Select((line, i) =>
        {
            var tick = JsonNode.Parse(line)!.AsObject();
            tick["watch"] = JsonNode.Parse($$$"""
                {
                  "coverage": {"value": 0.{{{i + 10}}}, "real": 0.97},
                  "recall": 0.{{{i + 20}}},
                  "attributes": {"color": {"values": {"red": {"coverage": {"value": 0.{{{i + 30}}}, "real": 0.9} } } } },
                  "warnings": [{"attribute": "color", "value": "red", "measure": "coverage", "sentence": "'color=red' loses variety."}]
                }
                """);
            AddRemedies(tick, i);
            return tick.ToJsonString();
        });
        File.WriteAllLines(log, [.. lines]);
    }

    // A detector that finds missing sprites at the second tick, and some of them again later; and a return at the fifth.
    private static void AddRemedies(JsonObject tick, int i)
    {
        var (step, collapsed) = (tick["step"]!.GetValue<long>(), 0.4 / (i + 1));
        var signals = new JsonObject { ["dynamic-clustering.collapsed_share"] = collapsed, ["dynamic-clustering.labels"] = i < 1 ? 1 : 3 };
        if (i > 1)
        {
            signals["dynamic-clustering.collapsed_share.1"] = collapsed / 5;
            signals["dynamic-clustering.collapsed_share.2"] = 0.5;
        }

        tick["watch"]!["remedies"] = signals;
        if (i == 1)
        {
            tick["events"] = JsonNode.Parse($$"""
                [{"step": {{step}}, "remedy": "dynamic-clustering", "text": "20 % of the training samples were never made.", "collapsed_share": 0.2, "new_labels": [
                  {"label": 1, "from": 0, "samples": 40, "examples": [3, 5, 8], "collapsed_share": 0.75, "values": [{"attribute": 0, "value": 2, "share": 0.9, "share_of_all": 0.3}]},
                  {"label": 2, "from": 0, "samples": 20, "examples": [9], "collapsed_share": 0.9, "values": []}]}]
                """);
        }

        if (i == 4)
        {
            tick["went_back"] = "Training broke down; back to an earlier step, with half the step sizes.";
        }
    }
}
