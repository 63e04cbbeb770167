namespace GanAssets.Trainer.Data.Making;

/// <summary>
/// Draws joint combinations of attribute values by Zipf's law: of C combinations, the one of rank r = 1 … C has the
/// probability r⁻ˢ ÷ (1⁻ˢ + 2⁻ˢ + … + C⁻ˢ). Which combination has which rank is a shuffle by the seed. With s = 0 all are equally likely.
/// </summary>
/// <remarks>
/// Nothing but + − × ÷ √ enters, whose results IEEE 754 fixes to the last bit, so the draws are the same on every machine.
/// </remarks>
internal sealed class CombinationDraw
{
    private const double Unit = 1.0 / (1L << 53);
    private const int FractionBits = 30;

    private readonly int _count;
    private readonly int[] _combinations = [];
    private readonly double[] _cumulative = [];

    /// <summary>Prepares the law.</summary>
    /// <param name="count">The number of combinations, C.</param>
    /// <param name="exponent">The exponent s, 0 or more; rounded down to a multiple of 2⁻³⁰.</param>
    /// <param name="random">Deals the ranks; not touched where the exponent is 0.</param>
    public CombinationDraw(int count, double exponent, SplitMix64 random)
    {
        _count = count;
        if (exponent == 0)
        {
            return;
        }

        _combinations = Shuffle(count, random);
        _cumulative = new double[count];
        var total = 0.0;
        for (var rank = 1; rank <= count; rank++)
        {
            _cumulative[rank - 1] = total += 1 / Power(rank, exponent);
        }
    }

    /// <summary>The next combination, from 0 to below the count.</summary>
    public int Next(SplitMix64 random)
    {
        if (_combinations.Length == 0)
        {
            return random.NextBelow(_count);
        }

        var place = Array.BinarySearch(_cumulative, (random.Next() >> 11) * Unit * _cumulative[^1]);
        return _combinations[place < 0 ? Math.Min(~place, _count - 1) : place];
    }

    private static int[] Shuffle(int count, SplitMix64 random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = random.NextBelow(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    // x to the whole part by products; then each binary digit of the fraction is one more square root of x.
    private static double Power(double x, double exponent)
    {
        var power = 1.0;
        for (; exponent >= 1; exponent--)
        {
            power *= x;
        }

        var root = x;
        for (var bit = 0; bit < FractionBits && exponent > 0; bit++)
        {
            root = Math.Sqrt(root);
            exponent *= 2;
            if (exponent >= 1)
            {
                power *= root;
                exponent--;
            }
        }

        return power;
    }
}
