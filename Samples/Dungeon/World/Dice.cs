namespace GanAssets.Samples.Dungeon.World;

/// <summary>
/// A small random source: SplitMix64 (Steele, Lea and Flood, 2014). What it says depends on nothing but its seed, and it costs no
/// memory, so that each section of the dungeon, and each character, has dice of its own.
/// </summary>
internal struct Dice
{
    private ulong _state;

    /// <summary>Dice for one thing of many.</summary>
    /// <param name="seed">The seed of the dungeon.</param>
    /// <param name="purpose">What the dice are for, so that different things do not throw alike.</param>
    /// <param name="index">Which one of its kind it is.</param>
    public Dice(ulong seed, ulong purpose, long index) => _state = Mix(Mix(seed + purpose) + (ulong)index);

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both of them possible.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True once in so many throws.</summary>
    public bool OneIn(int throws) => Next() % (ulong)throws == 0;

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
