using System.Globalization;

namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>
/// Reads the art, which is text, so that it can be drawn and compared in any editor. A line that begins with # is a comment.
/// A part begins with <c>[name at x,y] material … [ring]</c>; its rows follow, from column x and row y on. In a row, a dot is
/// nothing; 0 to 3 are the shades of the first material from the outline to the light, a to d those of the second, e to h, i to l
/// and m to p of the third to the fifth.
/// </summary>
internal static class ArtReader
{
    private const int Shades = 4;
    private const string Letters = "0123abcdefghijklmnop";
    private const string RingWord = "ring";

    /// <summary>Reads the parts of one file.</summary>
    /// <param name="text">The file.</param>
    /// <returns>The parts by name.</returns>
    public static IEnumerable<KeyValuePair<string, ArtPart>> ReadParts(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray();
        for (var i = 0; i < lines.Length;)
        {
            var header = lines[i].Split([' ', ',', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
            var rows = lines.Skip(++i).TakeWhile(line => line[0] != '[').ToArray();
            i += rows.Length;
            yield return KeyValuePair.Create(header[0], ReadPart(header, rows));
        }
    }

    /// <summary>Reads the palette: a name and four colours a line.</summary>
    public static IEnumerable<KeyValuePair<string, Ramp>> ReadRamps(string text) => text.Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(words => KeyValuePair.Create(words[0], new Ramp(Color(words[1]), Color(words[2]), Color(words[3]), Color(words[4]))));

    private static ArtPart ReadPart(string[] header, string[] rows)
    {
        var (left, top) = (Number(header[2]), Number(header[3]));
        var words = header[4..];
        Material[] materials = [.. words.Where(word => word != RingWord).Select(word => Enum.Parse<Material>(word, ignoreCase: true))];
        var pixels = new List<ArtPixel>();
        foreach (var (y, row) in rows.Index())
        {
            foreach (var (x, letter) in row.Index().Where(place => place.Item != '.'))
            {
                var (material, shade) = Math.DivRem(Letters.IndexOf(letter, StringComparison.Ordinal), Shades);
                pixels.Add(new ArtPixel(left + x, top + y, materials[material], shade));
            }
        }

        return new ArtPart(pixels, words.Contains(RingWord));
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static int Color(string word) => int.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
