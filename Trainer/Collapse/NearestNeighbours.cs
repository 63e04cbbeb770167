using System.Numerics;

namespace GanAssets.Trainer.Collapse;

/// <summary>The exact distances from each row of a matrix to its nearest other rows.</summary>
public sealed class NearestNeighbours
{
    private readonly float[] _squared;

    private NearestNeighbours(FeatureMatrix features, int count, float[] squared)
    {
        Features = features;
        Count = count;
        _squared = squared;
    }

    /// <summary>The rows whose neighbours these are.</summary>
    public FeatureMatrix Features { get; }

    /// <summary>The number of neighbours of each row, k.</summary>
    public int Count { get; }

    /// <summary>Finds the k nearest other rows of every row. A duplicate is another row, at distance 0.</summary>
    /// <param name="features">More than k rows.</param>
    /// <param name="count">The number of neighbours k, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not k other rows, or k is under 1.</exception>
    public static NearestNeighbours Within(FeatureMatrix features, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(count, features.Rows);
        var squared = new float[features.Rows * count];
        squared.AsSpan().Fill(float.PositiveInfinity);
        SquaredDistances.Visit(features, features, block =>
        {
            for (var i = 0; i < block.Rows; i++)
            {
                var row = block.FirstRow + i;
                var distances = block.Row(i);
                var self = row - block.FirstColumn;
                if (self >= 0 && self < distances.Length)
                    distances[self] = float.PositiveInfinity;

                Keep(distances, squared.AsSpan(row * count, count));
            }
        });
        return new NearestNeighbours(features, count, squared);
    }

    /// <summary>The squared distance from a row to one of its neighbours.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rank">1 for the nearest, up to <see cref="Count"/>.</param>
    public float SquaredDistance(int row, int rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, Count);
        return _squared[(row * Count) + rank - 1];
    }

    /// <summary>The balls round each row that reach to its k-th neighbour.</summary>
    /// <param name="rank">k, up to <see cref="Count"/>.</param>
    public NeighbourBalls Balls(int rank)
    {
        var radii = new float[Features.Rows];
        for (var row = 0; row < radii.Length; row++)
            radii[row] = SquaredDistance(row, rank);

        return new NeighbourBalls(Features, radii, rank);
    }

    private static void Keep(ReadOnlySpan<float> distances, Span<float> nearest)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= distances.Length; i += width)
        {
            // After the first few hundred rows almost no distance is among the nearest: whole vectors are passed over.
            if (Vector.LessThanAny(new Vector<float>(distances[i..]), new Vector<float>(nearest[^1])))
                Insert(distances.Slice(i, width), nearest);
        }

        Insert(distances[i..], nearest);
    }

    private static void Insert(ReadOnlySpan<float> distances, Span<float> nearest)
    {
        foreach (var distance in distances)
        {
            if (distance >= nearest[^1])
                continue;

            var place = nearest.Length - 1;
            for (; place > 0 && nearest[place - 1] > distance; place--)
                nearest[place] = nearest[place - 1];

            nearest[place] = distance;
        }
    }
}
