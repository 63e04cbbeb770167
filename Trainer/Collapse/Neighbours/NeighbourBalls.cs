using System.Numerics;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>
/// A closed ball round each of many sprites' features, with the distance to the k-th nearest other sprite as its radius:
/// together an estimate of where such sprites lie.
/// </summary>
public sealed class NeighbourBalls
{
    private readonly float[] _squaredRadii;

    internal NeighbourBalls(FeatureMatrix centres, float[] squaredRadii, int neighbours)
    {
        Centres = centres;
        _squaredRadii = squaredRadii;
        Neighbours = neighbours;
    }

    /// <summary>The centres, a row each.</summary>
    public FeatureMatrix Centres { get; }

    /// <summary>The number of neighbours that each ball reaches to, k.</summary>
    public int Neighbours { get; }

    /// <summary>The balls round the rows of a matrix.</summary>
    /// <param name="centres">More than k rows.</param>
    /// <param name="neighbours">k, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not k other rows, or k is under 1.</exception>
    public static NeighbourBalls Around(FeatureMatrix centres, int neighbours) =>
        NearestNeighbours.Within(centres, neighbours).Balls(neighbours);

    /// <summary>Counts which points lie in which balls. A point on a ball's surface lies in it.</summary>
    /// <param name="points">Any number of rows with as many features as the centres.</param>
    public BallMembership Count(FeatureMatrix points)
    {
        var ballsOfPoint = new int[points.Rows];
        var pointsOfBall = new int[Centres.Rows];
        SquaredDistances.Visit(points, Centres, block =>
        {
            for (var i = 0; i < block.Rows; i++)
                ballsOfPoint[block.FirstRow + i] += CountRow(block.Row(i), block.FirstColumn, pointsOfBall);
        });
        return new BallMembership(ballsOfPoint, pointsOfBall);
    }

    private int CountRow(ReadOnlySpan<float> distances, int firstBall, int[] pointsOfBall)
    {
        var radii = _squaredRadii.AsSpan(firstBall, distances.Length);
        var width = Vector<float>.Count;
        var count = 0;
        for (var i = 0; i < distances.Length; i += width)
        {
            var length = Math.Min(width, distances.Length - i);
            if (length == width && !Vector.LessThanOrEqualAny(new Vector<float>(distances[i..]), new Vector<float>(radii[i..])))
                continue;

            for (var j = i; j < i + length; j++)
            {
                if (distances[j] <= radii[j])
                {
                    count++;
                    Interlocked.Increment(ref pointsOfBall[firstBall + j]);
                }
            }
        }

        return count;
    }
}
