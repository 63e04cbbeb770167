namespace GanAssets.Trainer.Data;

/// <summary>
/// A generator of 64-bit numbers whose sequence is fixed for all time, unlike the framework's: SplitMix64 of Steele, Lea and
/// Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
/// </summary>
/// <param name="seed">Any number; near seeds give unrelated sequences.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number, all 64-bit numbers being equally likely.</summary>
    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to below the limit. Some are more likely than others by less than one part in 2³².</summary>
    public int NextBelow(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);
}
