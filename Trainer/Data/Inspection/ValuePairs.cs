namespace GanAssets.Trainer.Data.Inspection;

/// <summary>
/// Counts the pairs of values of two different attributes. With many attributes hardly any joint combination can occur, and
/// what a model cannot know shows in the pairs.
/// </summary>
internal static class ValuePairs
{
    /// <summary>Counts the sprites of which both attributes are known.</summary>
    /// <returns>The counts; of equally rare pairs those are named first that chance would have made the most frequent.</returns>
    public static CombinationUse Count(SpriteSet set)
    {
        var (possible, seen, rare) = (0L, 0, 0);
        var rarest = new List<Pair>();
        foreach (var (first, second) in set.Schema.Pairs())
        {
            var table = ContingencyTable.Of(set, first, second);
            possible += (long)table.Rows * table.Columns;
            seen += table.SeenPairs;
            rare += table.PairsBelow(CombinationUse.RareBelow);

            // Those of one table at a time: all pairs of a few dozen attributes can be millions.
            rarest.AddRange(Rarest(Pairs(table, first, second)));
        }

        return new CombinationUse(
            possible,
            seen,
            rare,
            [.. Rarest(rarest).Select(pair => CombinationCount.Of(set.Schema, [(pair.First, pair.FirstValue), (pair.Second, pair.SecondValue)], pair.Count))]);
    }

    private static IEnumerable<Pair> Pairs(ContingencyTable table, int first, int second)
    {
        for (var i = 0; i < table.Rows; i++)
        {
            for (var j = 0; j < table.Columns; j++)
            {
                yield return new Pair(first, i, second, j, table[i, j], table.Expected(i, j));
            }
        }
    }

    private static IEnumerable<Pair> Rarest(IEnumerable<Pair> pairs) =>
        pairs.OrderBy(pair => pair.Count).ThenByDescending(pair => pair.Expected).Take(CombinationUse.MostNamed);

    private readonly record struct Pair(int First, int FirstValue, int Second, int SecondValue, int Count, double Expected);
}
