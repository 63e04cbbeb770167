using GanAssets.Trainer.Data.Making;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>The sprite sets of <c>bench modes</c>.</summary>
public static class SpriteModeSets
{
    /// <summary>Portraits: eight attributes, most combinations of which are rare.</summary>
    public const string Portraits = "portraits";

    /// <summary>Heroes of which few combinations are common and most are rare.</summary>
    public const string TailedHeroes = "heroes-tail";

    /// <summary>The maker of <see cref="TailedHeroes"/>.</summary>
    public const string TailedMaker = "heroes";

    // Of 6,000 training sprites, the commonest combination has more than a thousand, and more than a thousand combinations have fewer than five.
    private const double Tail = 1.2;

    /// <summary>Their names, in the order of the tables.</summary>
    public static IReadOnlyList<string> Names { get; } = [Portraits, TailedHeroes];

    /// <summary>What a set is, a line.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Describe(string name) => name == TailedHeroes
        ? FormattableString.Invariant($"Heroes of 32×32 pixels with eight attributes, whose joint combinations are drawn by Zipf's law, exponent {Tail}")
        : "Portraits of 16×16 pixels of art with eight attributes, nearly each with a combination of its own";

    /// <summary>How the long-tailed heroes are made.</summary>
    /// <param name="folder">Where.</param>
    public static MakeRequest MakeTailed(string folder) => new(folder, DataMakers.Named(TailedMaker).DefaultCount, Tail: Tail);
}
