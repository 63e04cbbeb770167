using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Bench.Modes.Points;

internal sealed class GaussianMixtureTests
{
    [Test]
    public void Ring_has_eight_centres_at_equal_angles_and_grid_twenty_five_two_apart()
    {
        var ring = Mixtures.Ring.Centres;
        Assert.That(ring.Rows, Is.EqualTo(8));
        Assert.That(Enumerable.Range(0, 8).Select(mode => (double)Distance(ring.Row(mode), ring.Row((mode + 1) % 8))), Is.All.EqualTo(2 * Math.Sin(Math.PI / 8)).Within(1e-6));
        Assert.That(Enumerable.Range(0, 8).Select(mode => (double)Distance(ring.Row(mode), [0, 0])), Is.All.EqualTo(1).Within(1e-6));

        var grid = Mixtures.Grid.Centres;
        float[] line = [-4, -2, 0, 2, 4];
        Assert.That(Enumerable.Range(0, grid.Rows).Select(mode => (grid.Row(mode)[0], grid.Row(mode)[1])), Is.EquivalentTo(from x in line from y in line select (x, y)));
    }

    [TestCase(8, 4)]
    [TestCase(25, 10)]
    public void Rare_modes_have_a_twentieth_of_the_others_weight(int modes, int rare)
    {
        var mixture = modes == 8 ? Mixtures.UnbalancedRing : Mixtures.UnbalancedGrid;
        var common = mixture.Weights.Max();
        Assert.That(mixture.Weights.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(mixture.Weights.Count(weight => weight < common), Is.EqualTo(rare));
        Assert.That(mixture.Weights.Min() / common, Is.EqualTo(1.0 / 20).Within(1e-12));
    }

    [Test]
    public void Points_have_the_mixture_s_weights_and_spread()
    {
        var mixture = Mixtures.UnbalancedRing;
        var points = mixture.Draw(20_000, 3);
        var modes = KMeans.Nearest(points, mixture.Centres);
        for (var mode = 0; mode < mixture.Modes; mode++)
        {
            // Five standard errors of a share.
            var share = modes.Count(own => own == mode) / 20_000.0;
            Assert.That(share, Is.EqualTo(mixture.Weights[mode]).Within(5 * Math.Sqrt(mixture.Weights[mode] / 20_000)));
        }

        var squares = modes.Index().Sum(point => Math.Pow(Distance(points.Row(point.Index), mixture.Centres.Row(point.Item)), 2));
        Assert.That(Math.Sqrt(squares / 40_000), Is.EqualTo(mixture.Sigma).Within(0.02 * mixture.Sigma));
    }

    [Test]
    public void Seed_gives_the_same_points_and_another_seed_others()
    {
        var points = Mixtures.Grid.Draw(50, 7).Values;
        Assert.That(Mixtures.Grid.Draw(50, 7).Values, Is.EqualTo(points));
        Assert.That(Mixtures.Grid.Draw(50, 8).Values, Is.Not.EqualTo(points));
    }

    private static float Distance(ReadOnlySpan<float> one, ReadOnlySpan<float> other) => System.Numerics.Tensors.TensorPrimitives.Distance(one, other);
}
