namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>
/// How many slips of the keyboard lie between two words: insertions, deletions, replacements and swaps of neighbours, no
/// letter touched twice (the restricted distance of Damerau and Levenshtein).
/// </summary>
public static class EditDistance
{
    /// <summary>The number of slips, at least 0.</summary>
    public static int Between(string one, string other)
    {
        var distance = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(distance, one, other, i, j);
            }
        }

        return distance[one.Length, other.Length];
    }

    /// <summary>The name that is the fewest slips from a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="names">The names, at least one.</param>
    public static string Nearest(string word, IEnumerable<string> names) => names.MinBy(name => Between(word, name))!;

    private static int Step(int[,] distance, string one, string other, int i, int j)
    {
        var replaced = distance[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var least = Math.Min(replaced, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
        return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(least, 1 + distance[i - 2, j - 2]) : least;
    }
}
