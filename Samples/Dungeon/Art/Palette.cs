namespace GanAssets.Samples.Dungeon.Art;

/// <summary>The colours that the pictures in things.txt name by a letter.</summary>
internal static class Palette
{
    /// <summary>A letter's colour, 0xAARRGGBB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The letter has none.</exception>
    public static uint ColorOf(char letter, StoneStyle style) => letter switch
    {
        '.' => 0,
        'k' => 0xFF17121B,
        'd' => 0xFF3B2620,
        'w' => 0xFF63402B,
        'W' => 0xFF8A5C38,
        'L' => 0xFFB98552,
        'm' => 0xFF4A4F63,
        'M' => 0xFF8C93A8,
        'g' => 0xFF9A6A28,
        'G' => 0xFFD9A441,
        'Y' => 0xFFFFE08A,
        'c' => 0xFF6E3F33,
        'C' => 0xFF9C5C45,
        'P' => 0xFFCC8F68,
        'b' => 0xFFDAD3BC,
        'B' => 0xFFA39A82,
        'o' => 0xFFE8702A,
        'O' => 0xFFFFAE42,
        'F' => 0xFFFFF3B8,
        >= 'x' and <= 'z' => style.Cloth[letter - 'x'],
        >= '0' and <= '4' => style.Wall[letter - '0'],
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "no such colour"),
    };
}
