using GanAssets.Trainer.Remedies.Clustering;

namespace GanAssets.Tests.Remedies.Clustering;

public class AssignmentTests
{
    [Test]
    public void Pairing_costs_as_little_as_the_best_of_all_permutations()
    {
        var random = new Random(1);
        for (var trial = 0; trial < 20; trial++)
        {
            var costs = new double[6, 6];
            for (var i = 0; i < 36; i++)
            {
                costs[i / 6, i % 6] = random.Next(-9, 10);
            }

            var columns = Assignment.Cheapest(costs);

            Assert.That(columns.Order(), Is.EqualTo(Enumerable.Range(0, 6)));
            Assert.That(Sum(costs, columns), Is.EqualTo(Permutations([0, 1, 2, 3, 4, 5]).Min(order => Sum(costs, order))));
        }
    }

    private static double Sum(double[,] costs, int[] columns) => columns.Index().Sum(pair => costs[pair.Index, pair.Item]);

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
