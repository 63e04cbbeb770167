using System.Globalization;
using System.Text;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>The early bench's table in Markdown.</summary>
public static class EarlyTable
{
    /// <summary>Writes a line for each summary.</summary>
    public static string Write(IReadOnlyList<EarlySummary> summaries)
    {
        var text = new StringBuilder();
        text.AppendLine("| run | set | runs | broke down | a value's coverage halved | warned | warned in time | halved at step | warned at step | latest warning after it |");
        text.AppendLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var row in summaries)
        {
            var inTime = row.Kind != EarlyKind.Control ? $"{row.InTime} of {row.Halved}" : "";
            var latest = row.LatestWarning is { } steps ? $"{steps} steps" : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Kind.ToString().ToLowerInvariant()} | {row.Set} | {row.Runs} | {row.BrokeDown} | {row.Halved} | {row.Warned} | {inTime} | {row.HalvedStep} | {row.WarnedStep} | {latest} |");
        }

        foreach (var (steps, at) in summaries.Select(row => (row.Steps, row.Switch)).Distinct())
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Runs of {steps} steps from a healthy generator, driven ones without penalties and with D's step size × 10 from step {at} on, pressed ones × 3; what broke down was ended by the training itself, because its figures had left all bounds; in time is up to {steps / 10} steps after a value's coverage was first half of what it was then. Steps are medians.");
        }

        return text.ToString();
    }
}
