using System.Globalization;
using System.Text;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>The bench's tables in Markdown, one for each set.</summary>
/// <param name="options">What was measured.</param>
/// <param name="trainer">What trained.</param>
public sealed class ModeTable(ModeBenchOptions options, IModeTrainer trainer)
{
    private const string Nothing = "–";

    /// <summary>Writes a row for each method, and below them what papers say of others.</summary>
    /// <param name="summaries">The summaries of these options.</param>
    public string Write(IReadOnlyList<ModeSummary> summaries)
    {
        var text = new StringBuilder();
        foreach (var target in options.Targets)
        {
            Append(text, target, [.. summaries.Where(row => row.Set == target.Set.Name)]);
        }

        text.AppendLine("± is the standard error of the mean over seeds. Published figures are of other networks and steps: the control's row is the comparison.");
        text.AppendLine("Against the control, or the method that is named: the figures that differ from its own by more than two standard errors of the difference.");
        return text.ToString();
    }

    private void Append(StringBuilder text, ModeTarget target, ModeSummary[] rows)
    {
        var set = target.Set;
        var published = PublishedFigures.All.Where(row => row.Set == set.Name).ToArray();
        var titles = set.Figures.Select(figure => figure.Title).ToArray();
        text.AppendLine($"## {set.Name}").AppendLine();
        text.AppendLine($"{set.Description}.").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"All methods: {trainer.Describe(set, options.Net)}; {target.Steps:N0} steps of the generator; {string.Join(", ", set.SharedSettings)}.");
        text.AppendLine($"Command: `{Command(target)}`; measured by {string.Join(", ", rows.SelectMany(row => row.Tools).Distinct())}.").AppendLine();
        text.AppendLine($"| method | seeds | {string.Join(" | ", titles)} | against the control | steps/s | published: {string.Join(" / ", titles)} | source |");
        text.AppendLine($"| --- | ---: |{string.Concat(Enumerable.Repeat(" ---: |", titles.Length))} --- | ---: | ---: | --- |");
        foreach (var row in rows)
        {
            var method = options.Methods.Prepend(ModeMethods.Real).Single(known => known.Name == row.Method);
            var known = published.FirstOrDefault(paper => paper.Method == method.Published);
            var figures = set.Figures.Select(figure => row.Figures.GetValueOrDefault(figure.Name) is { } sum ? figure.Show(sum.Mean, sum.Error) : Nothing);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Method}: {method.Description} | {Seeds(row)} | {string.Join(" | ", figures)} | {Against(row, method)} | {Pace(row)} | {Paper(set, known)} |");
        }

        var shown = options.Methods.Select(method => method.Published).ToHashSet();
        foreach (var paper in published.Where(paper => !shown.Contains(paper.Method)))
        {
            text.AppendLine($"| *{paper.Title}* | |{string.Concat(Enumerable.Repeat(" |", titles.Length + 2))} {Paper(set, paper)} |");
        }

        text.AppendLine();

        string Against(ModeSummary row, ModeMethod method)
        {
            var control = rows.FirstOrDefault(other => other.Method == (method.Control ?? ModeMethods.Control));
            var difference = method == ModeMethods.Real ? "" : ControlComparison.Describe(set.Figures, row, control);
            return difference.Length == 0 || method.Control is null ? difference : $"{difference} (against {method.Control})";
        }
    }

    private string Command(ModeTarget target) => string.Create(
        CultureInfo.InvariantCulture,
        $"ganassets bench modes --set {target.Set.Name} --method {string.Join(',', options.Methods.Select(method => method.Name))} --seeds {options.Seeds} --steps {target.Steps} --net {options.Net}");

    private static string Pace(ModeSummary row) => row.StepsPerSecond > 0 ? row.StepsPerSecond.ToString("0", CultureInfo.InvariantCulture) : Nothing;

    private static string Seeds(ModeSummary row) =>
        row.Seeds.ToString(CultureInfo.InvariantCulture) + (row.Failed > 0 ? $" (**{row.Failed} diverged**)" : "");

    private static string Paper(ModeSet set, PublishedRow? paper) => paper is null
        ? " | "
        : $"{string.Join(" / ", set.Figures.Select(figure => Published(figure, paper)))} | {paper.Source}{(paper.IsVerified ? "" : " (not verified)")}";

    // As the papers print them, with no decimals that they do not give.
    private static string Published(ModeFigure figure, PublishedRow paper) => paper.Figures.TryGetValue(figure.Name, out var value)
        ? string.Create(CultureInfo.InvariantCulture, $"{(figure.IsPercent ? 100 * value : value):0.####}") + (figure.IsPercent ? " %" : "")
        : Nothing;
}
