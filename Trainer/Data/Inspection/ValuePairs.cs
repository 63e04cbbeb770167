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
        var pairs = new List<(int First, int FirstValue, int Second, int SecondValue, int Count, double Expected)>();
        for (var first = 0; first < set.Schema.Count; first++)
        {
            for (var second = first + 1; second < set.Schema.Count; second++)
            {
                var table = ContingencyTable.Of(set, first, second);
                for (var i = 0; i < table.Rows; i++)
                {
                    for (var j = 0; j < table.Columns; j++)
                    {
                        pairs.Add((first, i, second, j, table[i, j], table.Expected(i, j)));
                    }
                }
            }
        }

        var rarest = pairs.OrderBy(pair => pair.Count).ThenByDescending(pair => pair.Expected).Take(CombinationUse.MostNamed);
        return new CombinationUse(
            pairs.Count,
            pairs.Count(pair => pair.Count > 0),
            pairs.Count(pair => pair.Count is > 0 and < CombinationUse.RareBelow),
            [.. rarest.Select(pair => CombinationCount.Of(set.Schema, [(pair.First, pair.FirstValue), (pair.Second, pair.SecondValue)], pair.Count))]);
    }
}
