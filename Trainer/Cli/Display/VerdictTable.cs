using System.Globalization;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints a check as a table that a person reads: figures by section, then the verdict, which so stays in sight.</summary>
internal sealed class VerdictTable
{
    // A generator that failed altogether fails in every attribute value; the gravest reasons come first.
    private const int MostReasons = 8;
    private const int MostValues = 4;
    private const int SectionIndent = 2;
    private const int ValueIndent = 4;
    private const int FewestColumnsForRanges = 76;

    // Spectre leaves the space before a column away where there is no border.
    private static readonly Padding Gap = new(0, 0, 2, 0);

    private readonly CheckReport _report;
    private readonly bool _hasIntervals;
    private readonly Table _table = new() { Border = TableBorder.None };

    private VerdictTable(CheckReport report)
    {
        _report = report;
        _hasIntervals = Terminal.Out.Profile.Width >= FewestColumnsForRanges
            && report.Measures.Values.Concat(report.Findings.Select(finding => finding.Figure ?? default)).Any(figure => figure.Low is not null);
        _table.AddColumn(new TableColumn("").Padding(Gap));
        AddNumbers("generated");
        if (_hasIntervals)
        {
            AddNumbers("95 % range");
        }

        AddNumbers("real");
        AddNumbers("× real");
        _table.AddColumn(new TableColumn("").NoWrap().Padding(0, 0));
    }

    /// <summary>Prints figures, verdict and reasons.</summary>
    public static void Print(CheckReport report)
    {
        var table = new VerdictTable(report);
        table.AddSections();
        Terminal.Out.Write(table._table);
        Console.Out.WriteLine();
        VerdictText.Print(report, MostReasons);
    }

    private void AddSections()
    {
        foreach (var (title, measures) in MeasureSections.Of(_report))
        {
            AddSection(title, measures);
        }

        AddSection("Attributes", MeasureSections.OfAttributes
            .Where(_report.Measures.ContainsKey)
            .Select(name => KeyValuePair.Create(name, _report.Measures[name])));
        foreach (var (name, attribute) in _report.Attributes)
        {
            AddRow(SectionIndent, $"accuracy of {name}", new Figure(attribute.Accuracy, attribute.Real), WorstOf(Findings(name).Where(finding => finding.Value is null)));
            AddValues(name);
        }
    }

    private void AddSection(string title, IEnumerable<KeyValuePair<string, Figure>> measures)
    {
        var rows = measures.ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        _table.AddRow(new Text(title, new Style(decoration: Decoration.Bold)));
        foreach (var (name, figure) in rows)
        {
            AddRow(SectionIndent, MeasureSections.NameOf(name), figure, WorstOf(_report.Findings.Where(finding => finding.Attribute is null && finding.Measure == name)));
        }
    }

    // Of the values only those that something is wrong with: a set may have hundreds.
    private void AddValues(string attribute)
    {
        var values = Findings(attribute).Where(finding => finding is { Value: not null, Figure: not null }).ToArray();
        foreach (var finding in values.Take(MostValues))
        {
            AddRow(ValueIndent, $"{finding.Value}: {MeasureSections.NameOf(finding.Measure)}", finding.Figure!.Value, finding.Verdict);
        }

        if (values.Length > MostValues)
        {
            _table.AddRow(Indented(ValueIndent, new Text($"and {values.Length - MostValues} more")));
        }
    }

    private IEnumerable<CheckFinding> Findings(string attribute) => _report.Findings.Where(finding => finding.Attribute == attribute);

    private static Verdict WorstOf(IEnumerable<CheckFinding> findings) => findings.Select(finding => finding.Verdict).DefaultIfEmpty().Max();

    private void AddRow(int indent, string name, Figure figure, Verdict verdict)
    {
        var style = verdict switch
        {
            Verdict.Healthy => Style.Plain,
            Verdict.AtRisk => new Style(Color.Yellow),
            _ => new Style(Color.Red),
        };
        var word = !figure.IsMeasured() ? "not enough" : verdict == Verdict.Healthy ? "" : CheckReportJson.NameOf(verdict);
        string[] cells =
        [
            Number(figure.Value),
            .. _hasIntervals ? [figure is { Low: { } low, High: { } high } ? $"{Number(low)}–{Number(high)}" : ""] : Array.Empty<string>(),
            Number(figure.Real),
            figure.Ratio() is { } ratio ? Number(ratio) : "-",
            word,
        ];
        _table.AddRow([Indented(indent, new Text(name, style)), .. cells.Select(cell => new Text(cell, style))]);
    }

    // Spaces before a name would be lost where it is wrapped.
    private static Padder Indented(int indent, Text text) => new(text, new Padding(indent, 0, 0, 0));

    private void AddNumbers(string title) => _table.AddColumn(new TableColumn(title).RightAligned().NoWrap().Padding(Gap));

    private static string Number(double value) => double.IsFinite(value)
        ? value.ToString(Math.Abs(value) switch { 0 or >= 1000 => "F0", < 0.001 => "0.00000", < 10 => "F3", _ => "F1" }, CultureInfo.InvariantCulture)
        : "-";
}
