using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>The distances from the sprites of a set to their nearest other ones: how different two sprites of the set are at least.</summary>
/// <remarks>
/// A duplicate is not another sprite here: a set with many of them would have a spacing of 0, and nothing could be nearer. The
/// features of equal sprites may differ by rounding, since a network sums in another order in another batch; so a sprite counts
/// as another one only beyond <see cref="DuplicateDistance"/> of the set's spread.
/// </remarks>
public static class SpriteSpacing
{
    /// <summary>The quantile below which two sprites are suspiciously alike.</summary>
    public const double CopyQuantile = 0.05;

    /// <summary>
    /// The distance up to which sprites are duplicates, in units of the root mean square distance of all sprites from their mean.
    /// Rounding leaves about 1e-6.
    /// </summary>
    public const double DuplicateDistance = 1e-5;

    /// <summary>A quantile of the distances, linear between the two nearest ranks.</summary>
    /// <param name="sprites">Features, any number of rows.</param>
    /// <param name="quantile">0 to 1.</param>
    /// <returns>The distance, above 0, in units of the features; NaN where all sprites are the same.</returns>
    public static double Quantile(FeatureMatrix sprites, double quantile = CopyQuantile)
    {
        var distances = Distances(sprites);
        return distances.Length == 0 ? double.NaN : Quantiles.Of(distances, quantile);
    }

    /// <summary>
    /// The distance from each sprite to its nearest other one that is no duplicate of it; empty where all sprites are the same.
    /// </summary>
    /// <param name="sprites">Features, any number of rows.</param>
    public static double[] Distances(FeatureMatrix sprites)
    {
        var nearest = new NeighbourLists(sprites.Rows, 1);
        var duplicate = (float)(DuplicateDistance * DuplicateDistance * Variance(sprites));
        SquaredDistances.VisitPairs(
            sprites,
            () => new NeighbourLists(sprites.Rows, 1),
            (row, firstOther, squared, lists) =>
            {
                foreach (ref var distance in squared)
                {
                    if (distance <= duplicate)
                        distance = float.PositiveInfinity;
                }

                lists.Add(row, firstOther, squared);
            },
            nearest.Add);
        return [.. nearest.Squared.Where(float.IsFinite).Select(squared => Math.Sqrt(squared))];
    }

    /// <summary>The mean squared distance from the mean.</summary>
    private static double Variance(FeatureMatrix sprites)
    {
        var variance = 0.0;
        for (var column = 0; column < sprites.Columns; column++)
        {
            double sum = 0, squares = 0;
            for (var row = 0; row < sprites.Rows; row++)
            {
                double value = sprites.Row(row)[column];
                sum += value;
                squares += value * value;
            }

            variance += (squares - (sum * sum / sprites.Rows)) / sprites.Rows;
        }

        return Math.Max(0, variance);
    }
}
