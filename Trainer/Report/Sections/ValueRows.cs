using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Report.Sections;

/// <summary>
/// Every value of every attribute with the same few seeds: in a column nothing differs but that value.
/// </summary>
/// <param name="Atlas">The sprites, attribute by attribute, value by value, seed by seed.</param>
/// <param name="Seeds">The seeds, as <c>generate --seed</c> takes them.</param>
/// <param name="Attributes">The attributes with the values that are shown, in the atlas' order.</param>
public sealed record ValueRows(SpriteAtlas Atlas, IReadOnlyList<int> Seeds, IReadOnlyList<AttributeDefinition> Attributes)
{
    private const int MostSeeds = 8;
    private const int MostValues = 24;

    /// <summary>Draws them.</summary>
    /// <returns>The rows; null where there are no attributes.</returns>
    internal static ValueRows? Of(ReportSource source)
    {
        var attributes = source.Schema.Attributes.Select(each => new AttributeDefinition(each.Name, [.. each.Values.Take(MostValues)])).ToArray();
        if (attributes.Length == 0)
        {
            return null;
        }

        // What else a column asks for is what some held-out sprite has: a combination that occurs.
        var seeds = source.HeldOut(Math.Clamp(source.Limit(int.MaxValue) / attributes.Sum(each => each.Values.Count), 1, MostSeeds));
        var places = new List<int>();
        var labels = new List<int>();
        foreach (var (attribute, definition) in attributes.Index())
        {
            for (var value = 0; value < definition.Values.Count; value++)
            {
                for (var seed = 0; seed < seeds.Count; seed++)
                {
                    int[] row = [.. seeds.LabelsOf(seed)];
                    row[attribute] = value;
                    labels.AddRange(row);
                    places.Add(seed);
                }
            }
        }

        var asked = seeds.Subset([.. places]);
        var like = new SpriteSet(asked.Width, asked.Height, asked.Rgba, asked.Schema, [.. labels], asked.Names);
        var sprites = source.Generate(like, (i, latent) => Latent.Fill((ulong)places[i] + 1, latent));
        return new ValueRows(SpriteAtlas.Of(sprites), [.. Enumerable.Range(1, seeds.Count)], attributes);
    }
}
