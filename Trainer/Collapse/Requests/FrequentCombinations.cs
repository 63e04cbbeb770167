using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Collapse.Requests;

/// <summary>Finds the combinations of all attributes that training sprites show often enough to be learned.</summary>
public static class FrequentCombinations
{
    /// <summary>The fewest training sprites of a combination that a generator can be expected to have learned.</summary>
    public const int FewestSprites = 5;

    /// <summary>The most combinations that a check looks at; of more, a random choice.</summary>
    public const int Most = 400;

    /// <summary>Chooses <see cref="FewestSprites"/> sprites of each such combination.</summary>
    /// <param name="labels">N×A indices of attribute values; sprites with an unknown (negative) one are left out.</param>
    /// <param name="attributes">A; with none there are no combinations.</param>
    /// <param name="seed">Decides between more than <see cref="Most"/> combinations.</param>
    /// <returns>Indices of sprites, those of a combination beside each other.</returns>
    public static int[] Find(int[] labels, int attributes, int seed)
    {
        var sprites = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var sprite = 0; attributes > 0 && sprite < labels.Length / attributes; sprite++)
        {
            var row = labels.AsSpan(sprite * attributes, attributes);
            if (row.ContainsAnyExceptInRange(0, int.MaxValue))
                continue;

            ref var sameRow = ref CollectionsMarshal.GetValueRefOrAddDefault(sprites, string.Join(',', row.ToArray()), out _);
            (sameRow ??= []).Add(sprite);
        }

        var frequent = sprites.Values.Where(rows => rows.Count >= FewestSprites).ToArray();
        if (frequent.Length > Most)
            new Random(seed).Shuffle(frequent);

        return [.. frequent.Take(Most).SelectMany(rows => rows.Take(FewestSprites))];
    }
}
