using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>The training sprite nearest to each of some sprites in feature space: a copy has one much nearer than usual.</summary>
public sealed class NearestTraining
{
    private NearestTraining(int[] indices, double[] distances)
    {
        Indices = indices;
        Distances = distances;
    }

    /// <summary>For each sprite the row of its nearest training sprite, the first of several that are equally near.</summary>
    public IReadOnlyList<int> Indices { get; }

    /// <summary>For each sprite the distance to its nearest training sprite, in units of the features.</summary>
    public IReadOnlyList<double> Distances { get; }

    /// <summary>Finds the nearest training sprites.</summary>
    /// <param name="training">Features of the training sprites, at least one row.</param>
    /// <param name="sprites">Any number of rows with as many features.</param>
    /// <exception cref="ArgumentException">There is no training sprite, or the numbers of features differ.</exception>
    public static NearestTraining Of(FeatureMatrix training, FeatureMatrix sprites)
    {
        ArgumentOutOfRangeException.ThrowIfZero(training.Rows, nameof(training));
        var indices = new int[sprites.Rows];
        var squared = new float[sprites.Rows];
        Array.Fill(squared, float.PositiveInfinity);
        SquaredDistances.Visit(sprites, training, block =>
        {
            for (var i = 0; i < block.Rows; i++)
            {
                var distances = block.Row(i);
                var row = block.FirstRow + i;
                var nearest = TensorPrimitives.IndexOfMin<float>(distances);
                if (distances[nearest] < squared[row])
                    (indices[row], squared[row]) = (block.FirstColumn + nearest, distances[nearest]);
            }
        });
        return new NearestTraining(indices, [.. squared.Select(distance => Math.Sqrt(distance))]);
    }

    /// <summary>
    /// The share of sprites at most so far from a training sprite, 0 to 1: with <see cref="SpriteSpacing.Quantile"/> of the
    /// training sprites as the radius the share of copies, exact ones among them. Held-out sprites are that near at times too, and
    /// in a set with near twins often, so the share says something only beside theirs.
    /// </summary>
    /// <param name="radius">In units of the features. NaN, of training sprites that are all the same, gives NaN.</param>
    /// <returns>NaN without sprites.</returns>
    public double ShareWithin(double radius) =>
        double.IsNaN(radius) ? double.NaN : Distances.Count(distance => distance <= radius) / (double)Distances.Count;
}
