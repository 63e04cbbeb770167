using System.Globalization;
using GanAssets.Trainer.Collapse;
using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints a check as a table that a person reads.</summary>
internal static class VerdictTable
{
    // A generator that failed altogether fails in every attribute value; the gravest reasons come first.
    private const int MostReasons = 8;

    /// <summary>Prints figures, verdict and reasons.</summary>
    public static void Print(CheckReport report)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("measure", "generated", "real, held out", "ratio");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        table.Columns[3].RightAligned();
        foreach (var (name, figure) in report.Measures)
        {
            AddRow(table, name.Replace('_', ' '), figure.Value, figure.Real);
        }

        foreach (var (name, attribute) in report.Attributes)
        {
            AddRow(table, $"  accuracy of {name}", attribute.Accuracy, attribute.Real);
        }

        Terminal.Out.Write(table);
        Console.Out.WriteLine($"Verdict: {CheckReportJson.NameOf(report.Verdict)}");
        BulletList.Print(report.Reasons.Take(MostReasons));

        if (report.Reasons.Count > MostReasons)
        {
            Console.Out.WriteLine($"  and {report.Reasons.Count - MostReasons} more, all in verdict.json.");
        }
    }

    private static void AddRow(Table table, string name, double value, double real) =>
        table.AddRow(Markup.Escape(name), Text(value), Text(real), Text(value / real));

    private static string Text(double value) =>
        double.IsFinite(value) ? value.ToString(Math.Abs(value) < 10 ? "F3" : "F1", CultureInfo.InvariantCulture) : "-";
}
