namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>How many points lie in each ball, and how many balls hold each point.</summary>
/// <param name="BallsOfPoint">For each point the number of balls that hold it.</param>
/// <param name="PointsOfBall">For each ball the number of points in it.</param>
public sealed record BallMembership(IReadOnlyList<int> BallsOfPoint, IReadOnlyList<int> PointsOfBall)
{
    /// <summary>The share of points that lie in at least one ball, 0 to 1; NaN without points.</summary>
    public double ShareOfPointsInside => Share(BallsOfPoint);

    /// <summary>The share of balls that hold at least one point, 0 to 1; NaN without balls.</summary>
    public double ShareOfBallsHit => Share(PointsOfBall);

    private static double Share(IReadOnlyList<int> counts) => counts.Count(count => count > 0) / (double)counts.Count;
}
