using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Characters;

/// <summary>Gives a character a name that its seed alone decides.</summary>
internal static class NameForge
{
    /// <summary>The letters of the longest name.</summary>
    public const int MaxLength = 12;

    private static readonly string[] Starts =
        ["Al", "Bran", "Cor", "Dru", "El", "Fen", "Gor", "Hil", "Is", "Jor", "Kel", "Lor", "Mor", "Nim", "Or", "Per", "Quil", "Ros", "Syl", "Thal", "Ul", "Vor", "Wyn", "Yr"];

    private static readonly string[] Middles = ["a", "e", "i", "o", "ada", "ari", "ena", "ili", "oro"];

    private static readonly string[] Ends = ["dan", "gar", "len", "lia", "mir", "na", "nor", "ra", "rik", "ros", "th", "wen"];

    /// <summary>Writes a name, without memory.</summary>
    /// <param name="seed">The character's seed.</param>
    /// <param name="letters">Where it goes, at least <see cref="MaxLength"/>.</param>
    /// <returns>The letters that it has.</returns>
    public static int Write(ulong seed, Span<char> letters)
    {
        var dice = new Dice(seed, (ulong)Purpose.Name, 0);
        var length = 0;
        foreach (var syllables in (ReadOnlySpan<string[]>)[Starts, Middles, Ends])
        {
            var syllable = syllables[dice.Between(0, syllables.Length - 1)];
            syllable.CopyTo(letters[length..]);
            length += syllable.Length;
        }

        return length;
    }
}
