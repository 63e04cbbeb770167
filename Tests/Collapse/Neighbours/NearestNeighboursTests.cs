using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class NearestNeighboursTests
{
    // Sizes on both sides of every block's and every vector's edge.
    [TestCase(2, 1, 1)]
    [TestCase(5, 3, 4)]
    [TestCase(63, 16, 5)]
    [TestCase(65, 7, 3)]
    [TestCase(511, 5, 5)]
    [TestCase(530, 128, 7)]
    [TestCase(1027, 2, 5)]
    public void Distances_are_those_of_the_definition(int rows, int columns, int count)
    {
        var features = Synthetic.Gaussian(rows, columns, seed: rows, shift: 3);
        var nearest = NearestNeighbours.Within(features, count);
        for (var row = 0; row < rows; row++)
        {
            var expected = Naive.Neighbours(features, row, count);
            for (var rank = 1; rank <= count; rank++)
                Assert.That(nearest.SquaredDistance(row, rank), Is.EqualTo(expected[rank - 1]).Within(2e-6 * expected[rank - 1]));
        }
    }

    [Test]
    public void Duplicates_are_neighbours_at_exactly_no_distance()
    {
        // Far from the origin, where ‖a‖² + ‖b‖² − 2ab would leave rounding noise.
        var features = Synthetic.Matrix(100, 40, (row, column) => 1000 + (row / 2) + (0.1 * column));
        var nearest = NearestNeighbours.Within(features, 2);
        for (var row = 0; row < features.Rows; row++)
        {
            Assert.That(nearest.SquaredDistance(row, 1), Is.Zero);
            Assert.That(nearest.SquaredDistance(row, 2), Is.EqualTo(40).Within(0.1));
        }
    }

    [Test]
    public void Order_of_rows_changes_no_bit()
    {
        var features = Synthetic.Gaussian(700, 33, seed: 1);
        var order = Enumerable.Range(0, features.Rows).ToArray();
        new Random(2).Shuffle(order);
        var nearest = NearestNeighbours.Within(features, 5);
        var shuffled = NearestNeighbours.Within(features.Subset(order), 5);
        for (var row = 0; row < order.Length; row++)
        {
            for (var rank = 1; rank <= 5; rank++)
                Assert.That(shuffled.SquaredDistance(row, rank), Is.EqualTo(nearest.SquaredDistance(order[row], rank)));
        }
    }

    [Test]
    public void Fewer_rows_than_neighbours_is_refused() =>
        Assert.That(() => NearestNeighbours.Within(Synthetic.Gaussian(5, 2, seed: 1), 5), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(0)]
    [TestCase(4)]
    public void Rank_outside_of_those_found_is_refused(int rank) =>
        Assert.That(
            () => NearestNeighbours.Within(Synthetic.Gaussian(9, 2, seed: 1), 3).SquaredDistance(0, rank),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
}
