using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Collapse;
using static TorchSharp.torch;

namespace GanAssets.Tests.Bench.Modes.Points;

internal sealed class PointSetTests
{
    private const int Seeds = 40;

    private static readonly PointSet Ring = new("ring", "", Mixtures.Ring);
    private static readonly PointSet Grid = new("grid", "", Mixtures.Grid);

    // (modes − 1) / (2·2500); 40 seeds leave a standard error of under a tenth of it.
    [TestCase("ring", 0.0014)]
    [TestCase("grid", 0.0048)]
    public void Perfect_sampler_has_every_mode_and_the_divergence_of_chance(string name, double divergence)
    {
        var set = name == "ring" ? Ring : Grid;
        var figures = Enumerable.Range(1, Seeds).Select(seed => Measure(set, set.Mixture, seed)).ToArray();
        Assert.That(figures.Select(own => own["modes"]), Is.All.EqualTo(set.Modes));
        Assert.That(figures.Select(own => own["strict_modes"]), Is.All.EqualTo(set.Modes));
        Assert.That(figures.Average(own => own["kl"]), Is.EqualTo(divergence).Within(0.25 * divergence));
        Assert.That(figures.Average(own => own["high_quality"]), Is.EqualTo(1 - Math.Exp(-4.5)).Within(0.001));
    }

    [Test]
    public void Lost_modes_are_missed_by_both_rules_and_cost_their_share_of_divergence()
    {
        var figures = Measure(Grid, PlantedTrainer.Without(Mixtures.Grid, 5), 1);
        Assert.That((figures["modes"], figures["strict_modes"]), Is.EqualTo((20, 20)));
        Assert.That(figures["kl"], Is.EqualTo(Math.Log(25 / 20.0)).Within(0.01));
    }

    [Test]
    public void Mode_of_a_few_samples_counts_but_not_by_the_strict_rule()
    {
        // Some 5 of 2500, 20 of 10 000 samples.
        var thin = Mixtures.Ring with { Weights = [0.002, .. Enumerable.Repeat(0.998 / 7, 7)] };
        var figures = Measure(Ring, thin, 2);
        Assert.That((figures["modes"], figures["strict_modes"]), Is.EqualTo((8, 7)));
    }

    [Test]
    public void Rare_modes_count_by_the_strict_rule_where_they_have_their_share()
    {
        var set = new PointSet("grid-unbalanced", "", Mixtures.UnbalancedGrid);
        Assert.That(set.Mixture.Weights.Min() * 10_000, Is.EqualTo(32.3).Within(0.1), "a perfect sampler has fewer than 50 in them");
        var figures = Measure(set, set.Mixture, 1);
        Assert.That((figures["modes"], figures["strict_modes"]), Is.EqualTo((25, 15)));
    }

    [Test]
    public void Samples_between_the_modes_are_of_low_quality_and_cover_none()
    {
        var figures = new Dictionary<string, double>(Ring.Measure(new PlantedSampler((count, _) => new FeatureMatrix(new float[2 * count], count, 2)), 1).Figures);
        Assert.That((figures["modes"], figures["high_quality"]), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Three_sigma_is_the_limit()
    {
        var centre = Mixtures.Ring.Centres.Row(0);
        float[] inside = [centre[0] + 0.0299f, centre[1]], outside = [centre[0], centre[1] + 0.0301f];
        var modes = MixtureModes.Of(Mixtures.Ring, new FeatureMatrix([.. inside, .. outside], 2, 2));
        Assert.That(modes.HighQuality, Is.EqualTo(0.5));
    }

    [Test]
    public void Training_points_are_a_hundred_thousand_and_other_ones_for_each_seed()
    {
        using var first = Ring.Training(1, CPU);
        using var second = Ring.Training(2, CPU);
        Assert.That((first.Count, second.Count), Is.EqualTo((100_000, 100_000)));
        using var scope = NewDisposeScope();
        Assert.That(Ring.Samples(first.Take([0]).Samples).Values, Is.Not.EqualTo(Ring.Samples(second.Take([0]).Samples).Values));
    }

    private static IReadOnlyDictionary<string, double> Measure(ModeSet set, GaussianMixture sampled, int seed) => set.Measure(new PlantedSampler(sampled.Draw), seed).Figures;
}
