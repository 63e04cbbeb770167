namespace GanAssets.Trainer.Data.Sources.Emoji;

/// <summary>Attribute values of emoji, from what their list says of them.</summary>
internal static class EmojiLabels
{
    private const string None = "none";
    private const string Mixed = "mixed";

    private static readonly char[] BetweenWords = [' ', ':', ',', '-'];
    private static readonly string[] Women = ["WOMAN", "GIRL", "PRINCESS", "MOTHER", "BRIDE", "MERMAID"];
    private static readonly string[] Men = ["MAN", "BOY", "PRINCE", "FATHER", "GUARDSMAN", "MERMAN"];
    private static readonly string[] Plurals = ["WOMEN", "MEN", "WRESTLERS"];

    /// <summary>The attributes' names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["category", "skin_tone", "figure"];

    /// <summary>The values of an emoji, in the order of the names.</summary>
    /// <param name="emoji">The emoji.</param>
    /// <param name="tones">Its skin tones' code points, as "1F3FB" or "1F3FB-1F3FF"; null for the emoji without.</param>
    public static IReadOnlyList<string> Of(EmojiEntry emoji, string? tones) => [Category(emoji), SkinTone(emoji, tones), Figure(emoji)];

    // "Food & Drink" is food, for short: people type these names.
    private static string Category(EmojiEntry emoji) => emoji.Category.Split(' ')[0].ToLowerInvariant();

    private static string SkinTone(EmojiEntry emoji, string? tones)
    {
        if (tones is null)
        {
            return emoji.SkinVariations is null ? None : "yellow";
        }

        var different = tones.Split('-').Distinct(StringComparer.Ordinal).ToArray();
        return different.Length > 1 ? Mixed : NameOf(different[0]);
    }

    private static string NameOf(string tone) => tone switch
    {
        "1F3FB" => "light",
        "1F3FC" => "medium-light",
        "1F3FD" => "medium",
        "1F3FE" => "medium-dark",
        "1F3FF" => "dark",
        _ => Mixed,
    };

    private static string Figure(EmojiEntry emoji) => emoji.Subcategory switch
    {
        "family" => "group",
        "hands" => "hand",
        "body-parts" => "body-part",
        var hand when hand.StartsWith("hand-", StringComparison.Ordinal) => "hand",
        var person when person.StartsWith("person", StringComparison.Ordinal) && person != "person-symbol" => Person(emoji.Name),
        _ => None,
    };

    private static string Person(string name)
    {
        var words = name.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);
        return words.Intersect(Plurals, StringComparer.Ordinal).Any() ? "group"
            : words.Intersect(Women, StringComparer.Ordinal).Any() ? "woman"
            : words.Intersect(Men, StringComparer.Ordinal).Any() ? "man"
            : "person";
    }
}
