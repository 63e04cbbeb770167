using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>A picture by which a person sees whether labels and sprites belong together: a row for each attribute value.</summary>
public static class ValueSheet
{
    private const int Columns = 12;
    private const int RowsOfUnlabelled = 8;
    private const int MostValues = 16;
    private const int MostRows = 200;
    private const int WantedCell = 64;

    /// <summary>
    /// Draws up to twelve sprites of each value, taken evenly from the whole set, under the values' names and counts. Of an
    /// attribute with more than sixteen values those with the most sprites are shown. A set without attributes is drawn as a grid.
    /// </summary>
    /// <param name="set">At least one sprite.</param>
    /// <returns>The sheet, to be saved.</returns>
    public static Canvas Draw(SpriteSet set)
    {
        var rows = set.Schema.Count == 0 ? [] : set.Schema.Attributes.Index().SelectMany(attribute => Rows(set, attribute.Index)).Take(MostRows).ToArray();
        var picked = rows.Length == 0 ? [Pick([.. Enumerable.Range(0, set.Count)], Columns * RowsOfUnlabelled)] : rows.Select(row => Pick(row.Sprites, Columns)).ToArray();
        var options = new ContactSheetOptions
        {
            Zoom = Math.Max(1, WantedCell / Math.Max(set.Width, set.Height)),
            Gap = 4,
            RowLabels = [.. rows.Select(row => row.Label)],
            RowLengths = rows.Length == 0 ? [] : [.. picked.Select(row => row.Length)],
        };
        var sprites = set.Subset([.. picked.SelectMany(row => row)]);
        return ContactSheet.Compose(sprites.Rgba, set.Width, set.Height, Math.Min(Columns, sprites.Count), options);
    }

    private static IEnumerable<(string Label, int[] Sprites)> Rows(SpriteSet set, int attribute)
    {
        var (name, values) = set.Schema.Attributes[attribute];
        var sprites = Enumerable.Range(0, set.Count).ToLookup(sprite => set.LabelsOf(sprite)[attribute]);
        var shown = values.Index().OrderByDescending(value => sprites[value.Index].Count()).Take(MostValues).OrderBy(value => value.Index);
        return shown.Select(value => ($"{name}={value.Item}", value.Index)).Append(($"{name} unknown", -1))
            .Select(row => ($"{row.Item1} ({sprites[row.Item2].Count()})", sprites[row.Item2].ToArray()))
            .Where(row => row.Item2.Length > 0);
    }

    private static int[] Pick(int[] sprites, int most) =>
        sprites.Length <= most ? sprites : [.. Enumerable.Range(0, most).Select(i => sprites[(int)((long)i * sprites.Length / most)])];
}
