using System.Text.Json;

namespace GanAssets.Trainer.Report;

/// <summary>Reads <c>log.jsonl</c> as it is, so that whatever a tick records reaches the report.</summary>
internal static class RunLog
{
    /// <summary>Reads all ticks.</summary>
    /// <param name="path">The file; a run that has not ticked yet has none.</param>
    /// <returns>A JSON object a tick, in the file's order. A last line that was cut short, as when the machine goes off, is left out.</returns>
    /// <exception cref="InputException">The file cannot be read, or another line is damaged.</exception>
    public static IReadOnlyList<JsonElement> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var text = ReadText(path);
        var lines = text.Split('\n');
        var ticks = new List<JsonElement>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (Parse(line) is { } tick)
            {
                ticks.Add(tick);
            }
            else if (i < lines.Length - 1)
            {
                throw new InputException($"{path}: line {i + 1} is damaged; each line is a JSON object with a \"step\". Remove the line, and make the report again.");
            }
        }

        return ticks;
    }

    private static JsonElement? Parse(string line)
    {
        try
        {
            var tick = JsonElement.Parse(line);
            return tick.ValueKind == JsonValueKind.Object && tick.TryGetProperty("step", out var step) && step.TryGetInt64(out _) ? tick : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
