using System.Numerics.Tensors;

namespace GanAssets.Trainer.Collapse;

/// <summary>
/// How many clearly different sprites a sample holds. A generator stuck on three sprites gives 3, also where a little noise
/// makes every copy differ.
/// </summary>
/// <param name="Count">Sprites that are further apart than the radius, such that every other sprite is within it of one of them.</param>
/// <param name="Sprites">The number of sprites in the sample.</param>
public readonly record struct NearDistinct(int Count, int Sprites)
{
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

        var counted = new List<int>();
        for (var row = 0; row < features.Rows; row++)
        {
            var isNew = true;
            for (var i = 0; i < counted.Count && isNew; i++)
                isNew = TensorPrimitives.Distance(features.Row(row), features.Row(counted[i])) > radius;

            if (isNew)
                counted.Add(row);
        }

        return new NearDistinct(counted.Count, features.Rows);
    }
}
