using GanAssets.Trainer.Collapse.Watching;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Early warnings as lines for a person: where everything falls at once, only the gravest are told in full.</summary>
internal static class WarningLines
{
    private const int MostSentences = 3;
    private const int MostNames = 8;

    /// <summary>The lines of one tick.</summary>
    /// <param name="warnings">Its new warnings, the gravest first.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<WatchWarning> warnings)
    {
        List<string> lines = [.. warnings.Take(MostSentences).Select(warning => $"Warning: {warning.Sentence}")];
        var others = warnings.Skip(MostSentences).Select(warning => $"'{warning.Subject()}'").ToArray();
        if (others.Length > 0)
        {
            var more = others.Length > MostNames ? $" and {others.Length - MostNames} more" : "";
            lines.Add($"Warning: at risk since then as well: {string.Join(", ", others.Take(MostNames))}{more}.");
        }

        return lines;
    }
}
