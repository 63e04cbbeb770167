using System.Globalization;
using System.Text;
using GanAssets.Trainer.Export;
using Microsoft.ML.OnnxRuntime;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>The runtime bench's table in Markdown.</summary>
public static class RuntimeTable
{
    private const string Nothing = "–";

    /// <summary>Writes a line for each row.</summary>
    /// <param name="options">What was measured.</param>
    /// <param name="result">What it came to.</param>
    public static string Write(RuntimeBenchOptions options, RuntimeResult result)
    {
        var (card, rows) = result;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Model {card.Name}{(options.Model is null ? " (untrained)" : "")}, {card.Width}×{card.Height} pixels, latent of {card.LatentLength}, {card.Attributes.Count} attributes; {options.Threads} thread(s) a run; ONNX Runtime {OrtEnv.Instance().GetVersionString()}; {Producer.Full}.").AppendLine();
        text.AppendLine("| measure | figure | quartiles | asked for | holds | behind it |");
        text.AppendLine("| --- | ---: | ---: | ---: | --- | --- |");
        foreach (var row in rows)
        {
            var figures = row.Figures.Select(figure => $"{figure.Key.Replace('_', ' ')} {Show(figure.Value)}").Append(row.Note).Where(part => part.Length > 0);
            var holds = row.Holds switch { true => "yes", false => "**no**", null => "" };
            text.AppendLine($"| {row.Title} | {Figure(row)} | {Quartiles(row)} | {Bound(row)} | {holds} | {string.Join("; ", figures)} |");
        }

        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Ratios are medians over {options.Rounds} rounds of turns ({options.Loads} of loads), in each of which all stand side by side. Ours makes a batch sprite by sprite, so that a sprite does not depend on its neighbours.");
        return text.ToString();
    }

    private static string Figure(RuntimeRow row) => row.Value is not { } value ? Nothing
        : row.Unit == "x" ? value.ToString("0.000", CultureInfo.InvariantCulture) + " ×"
        : $"{Show(value)} {row.Unit}";

    private static string Quartiles(RuntimeRow row) => row is { Low: { } low, High: { } high }
        ? string.Create(CultureInfo.InvariantCulture, $"{low:0.000} to {high:0.000}")
        : "";

    private static string Bound(RuntimeRow row) =>
        row.AtLeast is { } least ? $"≥ {Show(least)}" : row.AtMost is { } most ? $"≤ {Show(most)}" : "";

    private static string Show(double value) => value.ToString(Math.Abs(value) < 100 ? "0.###" : "#,0", CultureInfo.InvariantCulture);
}
