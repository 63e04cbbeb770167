using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Collapse;

public class JudgeTests
{
    private static readonly Dictionary<string, AttributeReport> _noAttributes = [];

    [TestCase(0.9, Verdict.Healthy)]
    [TestCase(0.85, Verdict.Healthy)]
    [TestCase(0.84, Verdict.AtRisk)]
    [TestCase(0.49, Verdict.Collapsed)]
    [TestCase(0, Verdict.Collapsed)]
    public void Coverage_is_judged_as_a_multiple_of_the_real_figure(double ratio, Verdict expected) =>
        Assert.That(Decide("coverage", new Figure(0.8 * ratio, 0.8)).Verdict, Is.EqualTo(expected));

    [TestCase(9, Verdict.Healthy)]
    [TestCase(11, Verdict.AtRisk)]
    [TestCase(31, Verdict.Collapsed)]
    public void Distance_is_worse_above_its_limits(double ratio, Verdict expected) =>
        Assert.That(Decide("frechet", new Figure(0.2 * ratio, 0.2)).Verdict, Is.EqualTo(expected));

    [Test]
    public void Sentence_names_measure_figures_limit_and_meaning() =>
        Assert.That(
            Decide("coverage", new Figure(0.31, 0.97)).Reasons,
            Is.EqualTo(new[]
            {
                "coverage is 0.31 where held-out real sprites have 0.97, 0.32 times that (collapsed below 0.5 times): " +
                "many training sprites have no generated sprite near them, so whole kinds of sprites are missing.",
            }));

    [Test]
    public void Gravest_reason_comes_first()
    {
        var measures = new Dictionary<string, Figure> { ["coverage"] = new(0.8, 1), ["frechet"] = new(99, 1) };
        var (verdict, reasons) = Judge.Decide(measures, _noAttributes, Thresholds.Default);
        Assert.That(verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(reasons.Select(reason => reason.Split(' ')[0]), Is.EqualTo(new[] { "frechet", "coverage" }));
    }

    [Test]
    public void Attribute_that_the_probe_cannot_see_is_at_risk_and_said_so()
    {
        var attributes = new Dictionary<string, AttributeReport>
        {
            ["mood"] = new(0.5, 0.5, new Figure(0.01, 0.02), new Dictionary<string, ValueReport>()),
        };
        var (verdict, reasons) = Judge.Decide(new Dictionary<string, Figure>(), attributes, Thresholds.Default);
        Assert.That(verdict, Is.EqualTo(Verdict.AtRisk));
        Assert.That(reasons.Single(), Is.EqualTo("'mood': kappa tells nothing here: held-out real sprites reach only 0.02, and 0.2 is needed."));
    }

    [TestCase(29, 500, Verdict.Healthy)]
    [TestCase(500, 29, Verdict.Healthy)]
    [TestCase(30, 30, Verdict.Collapsed)]
    public void Value_is_judged_from_enough_sprites_only(int count, int realCount, Verdict expected)
    {
        var value = new ValueReport(count, realCount, Accuracy: 0.1, Real: 1);
        var attributes = new Dictionary<string, AttributeReport>
        {
            ["hair"] = new(0.9, 0.9, new Figure(0.9, 0.9), new Dictionary<string, ValueReport> { ["red"] = value }),
        };
        Assert.That(Judge.Decide(new Dictionary<string, Figure>(), attributes, Thresholds.Default).Verdict, Is.EqualTo(expected));
    }

    [Test]
    public void Nothing_is_past_a_limit_when_real_and_generated_are_both_nothing() =>
        Assert.That(Decide("frechet", new Figure(0, 0)).Verdict, Is.EqualTo(Verdict.Healthy));

    [Test]
    public void Every_threshold_has_its_texts_and_limits_in_order()
    {
        Assert.That(Thresholds.Default, Is.Not.Empty);
        foreach (var threshold in Thresholds.Default)
        {
            Assert.That(threshold.Meaning, Is.Not.Empty);
            Assert.That(threshold.Why, Is.Not.Empty);
            if (threshold.Collapsed is { } collapsed)
                Assert.That(collapsed.CompareTo(threshold.AtRisk), Is.EqualTo(threshold.HigherIsWorse ? 1 : -1), threshold.Measure);
        }
    }

    [Test]
    public void Every_measure_of_a_report_has_a_threshold() =>
        Assert.That(
            Thresholds.Default.Where(threshold => threshold.Scope == ThresholdScope.Generator).Select(threshold => threshold.Measure),
            Is.EquivalentTo(new[] { "attribute_accuracy", "precision", "recall", "density", "coverage", "frechet" }));

    private static (Verdict Verdict, IReadOnlyList<string> Reasons) Decide(string measure, Figure figure) =>
        Judge.Decide(new Dictionary<string, Figure> { [measure] = figure }, _noAttributes, Thresholds.Default);
}
