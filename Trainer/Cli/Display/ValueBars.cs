using System.Globalization;
using GanAssets.Trainer.Data.Inspection;
using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints how often the values of an attribute occur, as bars.</summary>
internal static class ValueBars
{
    private const int BarWidth = 30;
    private const int MostValues = 20;

    private static readonly Style Known = new(Color.Blue);
    private static readonly Style Unknown = new(Color.Grey);

    /// <summary>Prints the most frequent values first, and unknown last.</summary>
    public static void Print(string attribute, AttributeUse use)
    {
        var values = use.Values.OrderByDescending(value => value.Value).ToArray();
        InspectionTable.PrintHeading($"{attribute}: {values.Length} values");
        var most = Math.Max(1, values.Select(value => value.Value).Append(use.Unknown).Max());
        var all = Math.Max(1, values.Sum(value => value.Value) + use.Unknown);
        var grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(2).PadRight(2))
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned());
        foreach (var (value, count) in values.Take(MostValues))
        {
            AddRow(value, count, Known);
        }

        if (values.Length > MostValues)
        {
            AddRow($"{values.Length - MostValues} more, each", values[MostValues].Value, Known, "up to ");
        }

        if (use.Unknown > 0)
        {
            AddRow("unknown", use.Unknown, Unknown);
        }

        Terminal.Out.Write(grid);

        void AddRow(string label, int count, Style style, string limit = "") => grid.AddRow(
            new Text(label),
            new Text(Bar((double)count / most), style),
            new Text(limit + count.ToString("N0", CultureInfo.InvariantCulture)),
            new Text(string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / all:0.0} %")));
    }

    private static string Bar(double share)
    {
        var length = share == 0 ? 0 : Math.Max(1, (int)Math.Round(share * BarWidth));
        return new string(Terminal.Out.Profile.Capabilities.Unicode ? '█' : '#', length).PadRight(BarWidth);
    }
}
