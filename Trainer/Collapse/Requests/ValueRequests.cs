using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Requests;

/// <summary>What a generator is asked for besides, so that each attribute value can be judged from enough sprites.</summary>
/// <param name="Wanted">Training sprites with the value, whose attributes are asked for.</param>
/// <param name="Attributes">For each the attribute.</param>
/// <param name="Values">For each the value.</param>
internal sealed record ValueRequests(SpriteSet Wanted, IReadOnlyList<int> Attributes, IReadOnlyList<int> Values)
{
    /// <summary>Requests for all values that fewer sprites are asked for than wished; none for values that no training sprite has.</summary>
    /// <param name="asked">What the generator is asked for anyway.</param>
    /// <param name="training">The training split.</param>
    /// <param name="options">The number wished for, and the seed.</param>
    public static ValueRequests For(SpriteSet asked, SpriteSet training, CheckOptions options)
    {
        var random = new Random(options.Seed);
        var (rows, attributes, values) = (new List<int>(), new List<int>(), new List<int>());
        for (var attribute = 0; attribute < training.Schema.Count; attribute++)
        {
            for (var value = 0; value < training.Schema.Attributes[attribute].Values.Count; value++)
            {
                var lacking = options.ValueSprites - RowsWith(asked, attribute, value).Count;
                var donors = RowsWith(training, attribute, value);
                for (var i = 0; i < lacking && donors.Count > 0; i++)
                {
                    rows.Add(donors[random.Next(donors.Count)]);
                    attributes.Add(attribute);
                    values.Add(value);
                }
            }
        }

        return new ValueRequests(OpenAttributes.Fill(training.Subset([.. rows]), training, options.Seed), attributes, values);
    }

    private static List<int> RowsWith(SpriteSet set, int attribute, int value) =>
        [.. Enumerable.Range(0, set.Count).Where(row => set.LabelsOf(row)[attribute] == value)];
}
