namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>The name that was probably meant by one that does not exist.</summary>
public static class NearestName
{
    private const int ShortestPart = 4;

    /// <summary>The name that is the fewest slips away.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="names">The names that there are, at least one.</param>
    public static string To(string word, IEnumerable<string> names) => names.MinBy(name => Slips(word, name))!;

    /// <summary>The slips between a word and a name. A part of a name, such as <c>learning_rate</c>, is one slip from it, however long the rest.</summary>
    internal static int Slips(string word, string name) =>
        word.Length >= ShortestPart && name.Contains(word, StringComparison.Ordinal) && word != name ? 1 : EditDistance.Between(word, name);
}
