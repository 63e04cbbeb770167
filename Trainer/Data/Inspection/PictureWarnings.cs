using System.Globalization;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>What in the pictures may spoil a training.</summary>
internal static class PictureWarnings
{
    private const int FewSprites = 500;
    private const int MostNamed = 3;
    private const double ManyDuplicates = 0.01;
    private const double StrayTranslucent = 0.001;

    /// <summary>Looks for empty sprites, for many equal ones, for stray translucent pixels, and whether there are enough.</summary>
    public static IEnumerable<string> Of(SpriteSet set, InspectionReport report)
    {
        if (report.Count < FewSprites)
        {
            yield return $"There are only {report.Count} sprites: a model of so few mostly repeats them. Better are {FewSprites} or more, best some thousands.";
        }

        string[] empty = [.. Enumerable.Range(0, set.Count).Where(sprite => IsEmpty(set.Pixels(sprite))).Select(sprite => set.Names[sprite])];
        if (empty.Length > 0)
        {
            yield return $"{(empty.Length == 1 ? "1 sprite shows" : $"{empty.Length} sprites show")} nothing: {Names(empty)}.";
        }

        if (report.Alpha is { Kind: AlphaKind.Continuous, Translucent: < StrayTranslucent })
        {
            yield return "Fewer than 1 pixel in 1000 is translucent, yet for them the model must learn every alpha. "
                + "If they are strays, make them opaque or clear.";
        }

        var extra = report.Duplicates.Exact.Extra;
        if (extra > ManyDuplicates * report.Count)
        {
            yield return $"{extra} sprites ({Percent(extra, report.Count)}) only repeat others, which a model then makes more often; --dedupe leaves them out.";
        }
    }

    private static bool IsEmpty(ReadOnlySpan<byte> rgba)
    {
        for (var i = 3; i < rgba.Length; i += 4)
        {
            if (rgba[i] > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Names(string[] names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? $" and {names.Length - MostNamed} more" : "");

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.#} %");
}
