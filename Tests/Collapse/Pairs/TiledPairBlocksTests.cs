using System.Numerics;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Tests.Collapse.Pairs;

public class TiledPairBlocksTests
{
    // Rows on both sides of the edges of tiles, panels, strips and blocks.
    [TestCase(1, 1, 1)]
    [TestCase(63, 33, 5)]
    [TestCase(66, 515, 3)]
    [TestCase(130, 1025, 7)]
    public void Sums_are_those_of_the_definition_whatever_the_vectors(int fromRows, int toRows, int features)
    {
        var from = Synthetic.Gaussian(fromRows, features, seed: 1);
        var to = Synthetic.Gaussian(toRows, features, seed: 2);
        var squared = All(new TiledPairBlocks<float, SquaredDifferences>(from.Values, to.Values, features), fromRows, toRows);
        Assert.That(All(new TiledPairBlocks<float, SquaredDifferences512>(from.Values, to.Values, features), fromRows, toRows), Is.EqualTo(squared));

        var (first, second) = (Doubles(from), Doubles(to));
        var products = All(new TiledPairBlocks<double, Products>(first, second, features), fromRows, toRows);
        Assert.That(All(new TiledPairBlocks<double, Products512>(first, second, features), fromRows, toRows), Is.EqualTo(products));

        var pairs = Enumerable.Range(0, fromRows * toRows).Select(pair => (pair / toRows, pair % toRows)).ToArray();
        Assert.That(squared, Is.EqualTo(pairs.Select(pair => Naive.Distance(from, pair.Item1, to, pair.Item2))).Within(1e-4).Percent);
        Assert.That(products, Is.EqualTo(pairs.Select(pair => Product(from.Row(pair.Item1), to.Row(pair.Item2)))).Within(1e-12));
    }

    [TestCase(1)]
    [TestCase(64)]
    [TestCase(700)]
    public void Each_pair_of_different_rows_is_visited_once(int rows)
    {
        var features = Synthetic.Gaussian(rows, 2, seed: 1);
        var blocks = new TiledPairBlocks<float, SquaredDifferences>(features.Values, features.Values, 2);
        var seen = new int[rows * rows];
        for (var strip = 0; strip < blocks.Strips; strip++)
        {
            blocks.VisitPairs(strip, PairBlocks<float>.NewBuffer(), (row, firstOther, squared) =>
            {
                for (var i = 0; i < squared.Length; i++)
                    seen[(row * rows) + firstOther + i]++;
            });
        }

        Assert.That(seen, Is.EqualTo(Enumerable.Range(0, rows * rows).Select(pair => pair / rows < pair % rows ? 1 : 0)));
    }

    private static T[] All<T>(PairBlocks<T> blocks, int fromRows, int toRows)
        where T : INumber<T>
    {
        var values = new T[fromRows * toRows];
        for (var strip = 0; strip < blocks.Strips; strip++)
        {
            blocks.Visit(strip, PairBlocks<T>.NewBuffer(), block =>
            {
                for (var i = 0; i < block.Rows; i++)
                    block.Row(i).CopyTo(values.AsSpan(((block.FirstRow + i) * toRows) + block.FirstColumn));
            });
        }

        return values;
    }

    private static double[] Doubles(FeatureMatrix features) => Array.ConvertAll(features.Values, value => (double)value);

    private static double Product(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
            sum += (double)first[i] * second[i];

        return sum;
    }
}
