using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class NeighbourBallsTests
{
    [TestCase(67, 530, 4, 3)]
    [TestCase(530, 67, 64, 5)]
    [TestCase(129, 1, 2, 1)]
    public void Counts_are_those_of_the_definition(int centres, int points, int columns, int neighbours)
    {
        var real = Synthetic.Gaussian(centres, columns, seed: 1);
        var fakes = Synthetic.Gaussian(points, columns, seed: 2);
        var inside = Naive.InBall(real, neighbours, fakes);
        var members = NeighbourBalls.Around(real, neighbours).Count(fakes);
        for (var point = 0; point < points; point++)
            Assert.That(members.BallsOfPoint[point], Is.EqualTo(Enumerable.Range(0, centres).Count(ball => inside[point, ball])));

        for (var ball = 0; ball < centres; ball++)
            Assert.That(members.PointsOfBall[ball], Is.EqualTo(Enumerable.Range(0, points).Count(point => inside[point, ball])));
    }

    [Test]
    public void Ball_holds_the_neighbours_on_its_surface_and_its_centre()
    {
        var line = new FeatureMatrix([0, 1, 3, 7], 4, 1);
        var members = NeighbourBalls.Around(line, 1).Count(line);

        // Radii 1, 1, 2, 4: [−1, 1], [0, 2], [1, 5], [3, 11].
        Assert.That(members.PointsOfBall, Is.EqualTo(new[] { 2, 2, 2, 2 }));
        Assert.That(members.BallsOfPoint, Is.EqualTo(new[] { 2, 3, 2, 1 }));
    }

    [Test]
    public void Balls_round_duplicates_hold_only_the_same_sprite()
    {
        var balls = NeighbourBalls.Around(Synthetic.Matrix(50, 3, (_, _) => 0.1), 3);
        Assert.That(balls.Count(Synthetic.Matrix(2, 3, (row, _) => row == 0 ? 0.1 : 0.1001)).BallsOfPoint, Is.EqualTo(new[] { 50, 0 }));
    }

    [Test]
    public void Different_numbers_of_features_are_refused() =>
        Assert.That(
            () => NeighbourBalls.Around(Synthetic.Gaussian(9, 2, seed: 1), 3).Count(Synthetic.Gaussian(9, 3, seed: 1)),
            Throws.ArgumentException);
}
