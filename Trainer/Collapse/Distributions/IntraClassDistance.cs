using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The mean distance between the sprites of one attribute value. As a ratio to the same figure of real sprites it falls when a
/// generator makes less of the value than there is, also where sprites of other values hide it in the measures of the whole set.
/// </summary>
public static class IntraClassDistance
{
    /// <summary>The exact mean of the Euclidean distances of all pairs of rows.</summary>
    /// <param name="features">Any number of rows; the time grows with their square.</param>
    /// <returns>0 or more, in units of the features; NaN with fewer than two rows.</returns>
    public static double Mean(FeatureMatrix features)
    {
        // A sum for each row, so that no result depends on which thread came first.
        var sums = new double[features.Rows];
        SquaredDistances.VisitPairs(features, (row, _, squared) =>
        {
            TensorPrimitives.Sqrt(squared, squared);
            sums[row] += TensorPrimitives.Sum<float>(squared);
        });
        return features.Rows < 2 ? double.NaN : 2 * sums.Sum() / features.Rows / (features.Rows - 1);
    }
}
