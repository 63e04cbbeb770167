using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

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
        var all = new NeighbourLists(features.Rows, count);
        SquaredDistances.VisitPairs(
            features, () => new NeighbourLists(features.Rows, count), static (row, firstOther, squared, lists) => lists.Add(row, firstOther, squared), all.Add);
        return new NearestNeighbours(features, count, all.Squared);
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

    /// <summary>The squared distance from each row to one of its neighbours.</summary>
    /// <param name="rank">1 for the nearest, up to <see cref="Count"/>.</param>
    public float[] SquaredRadii(int rank) => [.. Enumerable.Range(0, Features.Rows).Select(row => SquaredDistance(row, rank))];

    /// <summary>The rows that have another one at most so far away, in their order: the only ones that are in a pair that near.</summary>
    /// <param name="distance">0 or more.</param>
    internal FeatureMatrix RowsInPairs(double distance)
    {
        var limit = SquaredDistances.Limit(distance);
        return Features.Subset([.. Enumerable.Range(0, Features.Rows).Where(row => _squared[row * Count] <= limit)]);
    }

    /// <summary>The balls round each row that reach to its k-th neighbour.</summary>
    /// <param name="rank">k, up to <see cref="Count"/>.</param>
    public NeighbourBalls Balls(int rank) => new(Features, SquaredRadii(rank), rank);
}
