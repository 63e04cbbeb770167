using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Plants;

/// <summary>
/// Generators that show too few different sprites. Each claims the attributes that its sprites really have, not those that were
/// asked for: that is the harder case for a check, since nothing but the missing variety gives it away.
/// </summary>
internal static class DiversityPlants
{
    /// <summary>One sprite, whatever is asked for.</summary>
    public static SpriteSet Constant(PlantSource source)
    {
        var only = source.Random().NextBelow(source.Pool.Count);
        return source.Pool.Subset([.. Enumerable.Repeat(only, source.Pool.Count)]);
    }

    /// <summary>
    /// A random share of the combinations of all attributes is never made: who asks for one gets a random sprite of those that are.
    /// </summary>
    /// <param name="source">What to make it from.</param>
    /// <param name="lost">The share of combinations, 0 to 1; one is always left.</param>
    public static SpriteSet LostModes(PlantSource source, double lost) =>
        Lose(source, JointModes.Of(source.Pool, [.. Enumerable.Range(0, source.Pool.Schema.Count)]), lost, source.Random());

    /// <summary>The same for the combinations of two attributes, of which each has many sprites: holes in an otherwise full variety.</summary>
    /// <param name="source">What to make it from.</param>
    /// <param name="lost">The share of combinations, 0 to 1; one is always left.</param>
    public static SpriteSet LostPairs(PlantSource source, double lost)
    {
        var random = source.Random();
        var pair = Enumerable.Range(0, source.Pool.Schema.Count).Shuffled(random).Take(2).ToArray();
        return Lose(source, JointModes.Of(source.Pool, pair), lost, random);
    }

    /// <summary>One attribute value shows a random share fewer sprites than it has; all others are as varied as ever.</summary>
    /// <param name="source">What to make it from.</param>
    /// <param name="lost">The share of the value's sprites, 0 to 1; one is always left.</param>
    public static SpriteSet LostInValue(PlantSource source, double lost)
    {
        var random = source.Random();
        var (attribute, value) = source.DrawValue(random);
        var rows = source.RowsWith(attribute, value).Shuffled(random);
        return Replace(source, rows, [.. rows.Take(CountLeft(rows.Length, lost))], random);
    }

    /// <summary>One attribute value is stuck on a few sprites, each shown about equally often; all others are as varied as ever.</summary>
    /// <param name="source">What to make it from.</param>
    /// <param name="sprites">How many different sprites the value has.</param>
    public static SpriteSet StuckValue(PlantSource source, int sprites)
    {
        var random = source.Random();
        var (attribute, value) = source.DrawValue(random);
        var rows = source.RowsWith(attribute, value).Shuffled(random);
        var kept = rows.DistinctBy(row => Convert.ToBase64String(source.Pool.Pixels(row))).Take(sprites).ToArray();
        var shown = Enumerable.Range(0, source.Pool.Count).ToArray();
        foreach (var (turn, row) in rows.Index())
        {
            shown[row] = kept[turn % kept.Length];
        }

        return source.Pool.Subset(shown);
    }

    private static SpriteSet Lose(PlantSource source, int[][] modes, double lost, SplitMix64 random)
    {
        var order = modes.Shuffled(random);
        var left = CountLeft(order.Length, lost);
        return Replace(source, [.. order.SelectMany(mode => mode)], [.. order.Take(left).SelectMany(mode => mode)], random);
    }

    private static int CountLeft(int count, double lost) => Math.Max(1, (int)Math.Round(count * (1 - lost)));

    private static SpriteSet Replace(PlantSource source, int[] rows, int[] kept, SplitMix64 random)
    {
        var shown = Enumerable.Range(0, source.Pool.Count).ToArray();
        foreach (var row in rows.Except(kept))
        {
            shown[row] = kept[random.NextBelow(kept.Length)];
        }

        return source.Pool.Subset(shown);
    }
}
