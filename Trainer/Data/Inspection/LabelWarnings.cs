using System.Globalization;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>What in the labels may spoil a training.</summary>
internal static class LabelWarnings
{
    private const int FewSprites = 20;
    private const int MostNamed = 4;
    private const int SpritesForRule = 5;
    private const double NearlyAll = 0.98;
    private const double MostlyUnknown = 0.5;

    /// <summary>
    /// Looks for equal sprites with different labels, for rare values, for attributes that are mostly unknown or nearly
    /// constant, and for those that another decides.
    /// </summary>
    public static IEnumerable<string> Of(SpriteSet set, InspectionReport report) =>
    [
        .. Conflicts(report.Duplicates.Exact),
        .. report.Attributes.SelectMany(attribute => OfAttribute(attribute.Key, attribute.Value)),
        .. Rules(set),
    ];

    private static IEnumerable<string> Conflicts(DuplicateCount exact)
    {
        if (exact.Conflicting > 0)
        {
            var others = exact.Conflicting == 1 ? "" : $"; so do {exact.Conflicting - 1} more groups";
            yield return $"Equal sprites have different labels ({string.Join(", ", exact.Conflicts)}): "
                + $"{string.Join(" and ", exact.Examples[0].Take(2))}{others}. One of the labels must be wrong.";
        }
    }

    private static IEnumerable<string> OfAttribute(string name, AttributeUse use)
    {
        var known = use.Values.Values.Sum();
        var (most, count) = use.Values.OrderByDescending(value => value.Value).FirstOrDefault();
        if (use.Unknown > MostlyUnknown * (known + use.Unknown))
        {
            yield return $"{name} is unknown for {Percent(use.Unknown, known + use.Unknown)} of the sprites.";
        }

        if (count > NearlyAll * known)
        {
            yield return $"{name} is nearly constant: {Percent(count, known)} of the sprites have {most}.";
        }

        KeyValuePair<string, int>[] few = [.. use.Values.Where(value => value.Value < FewSprites).OrderBy(value => value.Value)];
        if (few.Length > 0)
        {
            var (have, them) = few.Length == 1 ? ("value has", "it") : ("values have", "them");
            var named = string.Join(", ", few.Take(MostNamed).Select(value => $"{value.Key} ({value.Value})"));
            yield return $"{name}: {few.Length} of {use.Values.Count} {have} fewer than {FewSprites} sprites, too few to learn {them} well: "
                + $"{named}{(few.Length > MostNamed ? $" and {few.Length - MostNamed} more" : "")}.";
        }
    }

    private static IEnumerable<string> Rules(SpriteSet set) =>
        set.Schema.Pairs()
            .Select(pair => Rule(
                ContingencyTable.Of(set, pair.First, pair.Second),
                set.Schema.Attributes[pair.First].Name,
                set.Schema.Attributes[pair.Second].Name))
            .OfType<string>();

    // With few sprites a value, or one value only, such a rule holds by chance or says nothing.
    private static string? Rule(ContingencyTable table, string row, string column)
    {
        if (table.SeenRows < 2 || table.SeenColumns < 2)
        {
            return null;
        }

        var forward = table.Total >= SpritesForRule * table.SeenRows && table.RowsDecideColumns;
        var backward = table.Total >= SpritesForRule * table.SeenColumns && table.ColumnsDecideRows;
        return (forward, backward) switch
        {
            (true, true) => $"{row} and {column} say the same: each value of one goes with one value of the other. One of them is enough.",
            (true, false) => Decided(by: row, column),
            (false, true) => Decided(by: column, row),
            _ => null,
        };
    }

    private static string Decided(string by, string attribute) =>
        $"{attribute} follows from {by}: no value of {by} occurs with two values of {attribute}, so a model cannot vary them apart.";

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.#} %");
}
