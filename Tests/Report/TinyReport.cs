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
            return tick.ToJsonString();
        });
        File.WriteAllLines(log, [.. lines]);
    }
}
