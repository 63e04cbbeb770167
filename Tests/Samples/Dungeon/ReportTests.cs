using System.Text.Json;

namespace GanAssets.Tests.Samples.Dungeon;

internal sealed class ReportTests
{
    [Test]
    public void What_was_not_measured_before_the_game_was_ended_is_a_dash_and_no_number()
    {
        var report = new GanAssets.Samples.Dungeon.Timing.Report(1, 5);
        for (var frame = 0; frame < 32; frame++)
        {
            report.Add(frame, 1000, 2000, 0);
        }

        var lines = report.Print().Split('\n');

        Assert.That(lines.SelectMany(line => line.Split(' ')), Has.None.EqualTo("NaN").And.None.Contains("∞"));
        Assert.That(Words(lines, "none, work"), Has.None.EqualTo("-"));
        Assert.That(Words(lines, "as needed, work")[..4], Is.All.EqualTo("-"));
        Assert.That(Words(lines, "as needed / none, work"), Is.All.EqualTo("-"));
        using var json = JsonDocument.Parse(lines[^1]);
        Assert.That(
            json.RootElement.EnumerateArray().Select(row => row.GetProperty("work_ms").GetProperty("p99").ValueKind),
            Is.EqualTo(new[] { JsonValueKind.Number, JsonValueKind.Null, JsonValueKind.Null }));
    }

    private static string[] Words(string[] lines, string name) =>
        lines.Single(line => line.StartsWith(name + ' ', StringComparison.Ordinal))[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
