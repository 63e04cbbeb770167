using System.Globalization;
using GanAssets.Trainer.Data.Inspection;
using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints the report of a sprite set as a person reads it.</summary>
internal static class InspectionTable
{
    private const int MostExamples = 3;
    private const double MostInDigits = 1e12;

    /// <summary>Prints facts, bars, combinations, duplicates and warnings.</summary>
    /// <param name="name">The set, as the person named it.</param>
    /// <param name="report">The report.</param>
    public static void Print(string name, InspectionReport report)
    {
        PrintFacts(name, report);
        foreach (var (attribute, use) in report.Attributes)
        {
            ValueBars.Print(attribute, use);
        }

        PrintCombinations("Combinations of all attributes", report.Combinations);
        PrintCombinations("Pairs of two attributes' values", report.Pairs);
        PrintDuplicates("Exact duplicates", report.Duplicates.Exact);
        PrintDuplicates("Near duplicates", report.Duplicates.Near);
        PrintRecipe(report.Recipe);
        PrintHeading(report.Warnings.Count == 0 ? "No warnings" : "Warnings");
        BulletList.Print(report.Warnings);
    }

    /// <summary>Prints a line that stands above others.</summary>
    public static void PrintHeading(string text)
    {
        Terminal.Out.WriteLine();
        Terminal.Out.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        Terminal.Out.WriteLine();
    }

    private static void PrintFacts(string name, InspectionReport report)
    {
        var facts = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        Add("set", name);
        Add("sprites", Whole(report.Count));
        Add("size", report.PixelScale == 1
            ? $"{report.Width}×{report.Height} pixels"
            : $"{report.Width}×{report.Height} pixels, drawn at {report.NativeWidth}×{report.NativeHeight} and enlarged {report.PixelScale} times");
        Add("alpha", report.Alpha.Kind switch
        {
            AlphaKind.Opaque => "opaque",
            AlphaKind.Binary => $"on or off; {Share(report.Alpha.Transparent)} of the pixels are clear",
            _ => $"continuous; {Share(report.Alpha.Transparent)} of the pixels are clear, {Share(report.Alpha.Translucent)} translucent",
        });
        Add("colours", $"{Whole(report.Colors.Total)}, {(report.Colors.IsPalette ? "a palette" : "too many for a palette")}; "
            + $"{Whole(report.Colors.Fewest)} to {Whole(report.Colors.Most)} a sprite, median {Whole(report.Colors.Median)}");
        Add("attributes", report.Attributes.Count == 0 ? "none" : Whole(report.Attributes.Count));
        Terminal.Out.Write(facts);

        void Add(string key, string value) => facts.AddRow(new Text(key), new Text(value));
    }

    private static void PrintCombinations(string title, CombinationUse? use)
    {
        if (use is not null)
        {
            var rare = use.Rare == 0 ? "none" : Whole(use.Rare);
            PrintHeading(title);
            Terminal.Out.WriteLine($"  {Whole(use.Seen)} of {Whole(use.Possible)} occur, {rare} of them in fewer than {CombinationUse.RareBelow} sprites");
            BulletList.Print(use.Rarest
                .Where(combination => combination.Count < CombinationUse.RareBelow)
                .Select(combination => $"{combination}: {(combination.Count == 0 ? "none" : Whole(combination.Count))}"));
        }
    }

    private static void PrintDuplicates(string title, DuplicateCount count)
    {
        if (count.Groups == 0)
        {
            PrintHeading($"{title}: none");
            return;
        }

        PrintHeading($"{title}: {Whole(count.Extra)}, in {Whole(count.Groups)} {(count.Groups == 1 ? "group" : "groups")}");
        if (count.Conflicting > 0)
        {
            Terminal.Out.WriteLine($"  {Whole(count.Conflicting)} with different labels ({string.Join(", ", count.Conflicts)})");
        }

        BulletList.Print(count.Examples.Take(MostExamples).Select(names => string.Join(", ", names)));
    }

    private static void PrintRecipe(IReadOnlyList<RecommendedSetting> recipe)
    {
        if (recipe.Count > 0)
        {
            PrintHeading("What the default recipe chooses");
            BulletList.Print(recipe.Select(setting => $"{setting.Key}={setting.Value}: {setting.Reason}"));
        }
    }

    private static string Whole(double count) => count.ToString(count < MostInDigits ? "N0" : "0.#e0", CultureInfo.InvariantCulture);

    private static string Share(double share) =>
        share is > 0 and < 0.0005 ? "under 0.1 %" : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");
}
