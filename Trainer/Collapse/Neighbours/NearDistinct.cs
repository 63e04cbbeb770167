using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>
/// How many clearly different sprites a sample holds. A generator stuck on three sprites gives 3, also where a little noise
/// makes every copy differ.
/// </summary>
/// <param name="Count">Sprites that are further apart than the radius, such that every other sprite is within it of one of them.</param>
/// <param name="Sprites">The number of sprites in the sample.</param>
public readonly record struct NearDistinct(int Count, int Sprites)
{
    private const int BlockRows = 512;

    /// <summary>The share of the sprites that are clearly different, 0 to 1; NaN without sprites.</summary>
    public double Share => Count / (double)Sprites;

    /// <summary>
    /// Counts the sprites that have no earlier counted one within the radius. The order of the rows may change the count by a
    /// little, and the share falls as a sample grows: only figures from equally many sprites in random order can be compared.
    /// </summary>
    /// <param name="features">Any number of rows.</param>
    /// <param name="radius">
    /// The largest distance at which two sprites count as the same, 0 or more, in units of the features; as a rule a low
    /// quantile of the training sprites' <see cref="SpriteSpacing"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is negative or NaN.</exception>
    public static NearDistinct Of(FeatureMatrix features, double radius)
    {
        if (!(radius >= 0))
            throw new ArgumentOutOfRangeException(nameof(radius), radius, "A radius is 0 or more.");

        var limit = SquaredDistances.Limit(radius);
        var count = 0;
        for (var open = features; open.Rows > 0;)
        {
            var first = open.First(Math.Min(BlockRows, open.Rows));
            var counted = OneByOne(first, limit);
            count += counted.Rows;
            open = Beyond(counted, open.Subset([.. Enumerable.Range(first.Rows, open.Rows - first.Rows)]), limit);
        }

        return new NearDistinct(count, features.Rows);
    }

    /// <summary>Counts among sprites whose neighbours are known, which is quick where few are alike.</summary>
    internal static NearDistinct Of(NearestNeighbours sprites, double radius)
    {
        var alike = sprites.RowsInPairs(radius);
        var (rows, alone) = (sprites.Features.Rows, sprites.Features.Rows - alike.Rows);
        return new NearDistinct(alone + Of(alike, radius).Count, rows);
    }

    /// <summary>The rows that have no earlier counted one within the radius.</summary>
    private static FeatureMatrix OneByOne(FeatureMatrix features, float limit)
    {
        var rows = features.Rows;
        var near = new bool[rows * rows];
        SquaredDistances.VisitPairs(features, (row, firstOther, squared) =>
        {
            for (var i = 0; i < squared.Length; i++)
                near[(row * rows) + firstOther + i] = squared[i] <= limit;
        });

        var counted = new List<int>();
        var isNear = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            if (isNear[row])
                continue;

            counted.Add(row);
            for (var other = row + 1; other < rows; other++)
                isNear[other] |= near[(row * rows) + other];
        }

        return features.Subset([.. counted]);
    }

    /// <summary>The rows that are within the radius of no counted one.</summary>
    private static FeatureMatrix Beyond(FeatureMatrix counted, FeatureMatrix features, float limit)
    {
        var isNear = new bool[features.Rows];
        SquaredDistances.Visit(features, counted, block =>
        {
            for (var i = 0; i < block.Rows; i++)
                isNear[block.FirstRow + i] |= TensorPrimitives.Min<float>(block.Row(i)) <= limit;
        });
        return features.Subset([.. Enumerable.Range(0, features.Rows).Where(row => !isNear[row])]);
    }
}
