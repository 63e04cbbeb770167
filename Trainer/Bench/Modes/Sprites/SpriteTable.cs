using System.Globalization;
using System.Text;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>The tables of sprites in Markdown, one for each set, the best method first.</summary>
/// <param name="options">What was measured.</param>
internal sealed class SpriteTable(SpriteBenchOptions options)
{
    private const string Nothing = "–";

    /// <summary>Writes a row for each method, under what held-out real sprites have.</summary>
    /// <param name="rows">The rows of these options.</param>
    public string Write(IReadOnlyList<SpriteRow> rows)
    {
        var text = new StringBuilder();
        foreach (var set in options.Sets)
        {
            Append(text, set, [.. rows.Where(row => row.Set == set.Name)]);
        }

        text.AppendLine("± is the standard error of the mean over seeds; a share in brackets is of the figure of held-out real sprites. All methods of a seed share split and probe, so 'over the default' is the mean of the differences of each seed.");
        text.AppendLine("Joint modes are the combinations of all attributes that appear, to the probe, when each is asked for as often as it is held out; tail modes are those with fewer than 5 training sprites, none included.");
        return text.ToString();
    }

    private void Append(StringBuilder text, SpriteModeSet set, SpriteRow[] rows)
    {
        var sums = SpriteSummary.Each(rows).OrderByDescending(sum => sum.Product?.Mean ?? double.NegativeInfinity).ToArray();
        var standard = sums.FirstOrDefault(sum => sum.Method == SpriteMethods.Default);
        var (training, heldOut) = set.Split(seed: 1);
        text.AppendLine($"## {set.Name}").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{set.Description}; {training.Count:N0} training and {heldOut.Count:N0} held-out sprites, another split for each seed.").AppendLine();
        text.AppendLine($"All methods: {Budget()} a run{(options.Budget.Minutes is null ? "" : " (the steps that it takes at a pace measured before)")}, the default recipe but for what the method says.");
        text.AppendLine($"Command: `{Command(set)}`; measured by {string.Join(", ", rows.Select(row => row.Tool).Distinct())}.").AppendLine();
        text.AppendLine($"| method | seeds | {string.Join(" | ", SpriteFigures.Shown.Select(figure => figure.Title))} | over the default | verdicts | steps |");
        text.AppendLine($"| --- | ---: |{string.Concat(Enumerable.Repeat(" ---: |", SpriteFigures.Shown.Count))} ---: | --- | ---: |");
        text.AppendLine(Ceiling(rows));
        foreach (var sum in sums)
        {
            text.AppendLine(Line(sum, standard));
        }

        text.AppendLine().AppendLine(Best(sums, standard)).AppendLine();
    }

    // Of one seed they are the same for all methods.
    private static string Ceiling(SpriteRow[] rows)
    {
        var real = SpriteSummary.Of([.. rows.OrderBy(row => row.Failure is not null).DistinctBy(row => row.Seed)]).Real;
        return $"| *held-out real sprites* | | {string.Join(" | ", SpriteFigures.Shown.Select(Cell))} | | | |";

        string Cell(ModeFigure figure) => real.GetValueOrDefault(figure.Name) is not { } sum ? Nothing : figure.Show(sum.Mean, sum.Error) + Asked(figure);

        string Asked(ModeFigure figure) => figure == SpriteFigures.JointModes ? Of(SpriteFigures.JointAsked) : figure == SpriteFigures.TailModes ? Of(SpriteFigures.TailAsked) : "";

        string Of(string asked) => string.Create(CultureInfo.InvariantCulture, $" of {real[asked].Mean:0}");
    }

    private string Line(SpriteSummary sum, SpriteSummary? standard)
    {
        var method = options.Methods.Single(known => known.Name == sum.Method);
        var seeds = sum.Seeds.ToString(CultureInfo.InvariantCulture) + (sum.Failed > 0 ? $" (**{sum.Failed} diverged**)" : "");
        var over = standard is null || sum == standard || sum.Better(standard) is not { } better ? "" : SpriteFigures.Product.ShowDifference(better);
        var steps = sum.Rows.Count == 0 ? Nothing : sum.Rows.Average(row => row.Steps).ToString("N0", CultureInfo.InvariantCulture);
        return $"| {sum.Method}: {method.Description} | {seeds} | {string.Join(" | ", SpriteFigures.Shown.Select(Cell))} | {over} | {sum.Verdicts} | {steps} |";

        string Cell(ModeFigure figure) => sum.Figures.GetValueOrDefault(figure.Name) is not { } own ? Nothing : figure.Show(own.Mean, own.Error) + Share(figure, own.Mean, sum.Real[figure.Name].Mean);
    }

    private static string Best(SpriteSummary[] sums, SpriteSummary? standard)
    {
        if (sums[0].Product is not { } product)
        {
            return "No method could be measured.";
        }

        var best = $"Best: **{sums[0].Method}**, {SpriteFigures.Product.Show(product.Mean, product.Error)}";
        return standard is null || standard == sums[0] || sums[0].Better(standard) is not { } over ? $"{best}." : $"{best}, {SpriteFigures.Product.ShowDifference(over)} over the default.";
    }

    private static string Share(ModeFigure figure, double value, double real) => real > 0 && figure.Name != MeasureNames.Frechet ? string.Create(CultureInfo.InvariantCulture, $" ({100 * value / real:0} %)") : "";

    private string Budget() => string.Create(
        CultureInfo.InvariantCulture, $"{(options.Budget.Minutes is { } minutes ? $"{minutes:0.##} {(minutes == 1 ? "minute" : "minutes")}" : $"{options.Budget.Steps:N0} steps")} of training");

    private string Command(SpriteModeSet set)
    {
        var named = options.Methods.Where(method => method.File is null).Select(method => method.Name).ToArray();
        string[] words =
        [
            "ganassets bench modes",
            set.IsOwn ? $"--data {set.Folder}" : $"--set {set.Name}",
            .. named.Length == 0 ? [] : new[] { $"--method {string.Join(',', named)}" },
            .. options.Methods.Where(method => method.File is not null).Select(method => $"--recipe {method.File}"),
            string.Create(CultureInfo.InvariantCulture, $"--seeds {options.Seeds}"),
            string.Create(CultureInfo.InvariantCulture, $"{(options.Budget.Minutes is { } minutes ? $"--minutes {minutes}" : $"--steps {options.Budget.Steps}")}"),
        ];
        return string.Join(' ', words);
    }
}
