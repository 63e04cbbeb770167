using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Collapse.Judging;

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
                "Only 31 % of the training sprites have a generated sprite near them, where fresh real ones come near 97 %: " +
                "whole kinds of sprites are missing (coverage is 0.31, real 0.97; collapsed below 0.49).",
            }));

    [TestCase(0.5, 0.9, Verdict.Healthy)]
    [TestCase(0.5, 0.84, Verdict.AtRisk)]
    [TestCase(0.3, 0.49, Verdict.Collapsed)]
    public void Figure_is_past_a_limit_when_all_of_its_interval_is(double low, double high, Verdict expected) =>
        Assert.That(Decide("coverage", new Figure(0.4, 1, low, high)).Verdict, Is.EqualTo(expected));

    [Test]
    public void Value_that_repeats_itself_is_described_in_numbers_of_sprites()
    {
        var value = new ValueReport(200, 200, 600, 1, 1, new Dictionary<string, Figure> { ["distinct"] = new(3, 190) }) { DistinctOf = 200 };
        Assert.That(
            Judge.Decide(new Dictionary<string, Figure>(), WithValue(value), Thresholds.Default, 8).Select(finding => finding.Sentence),
            Has.Some.StartsWith("'hair=red' makes 3 distinct sprites out of 200, where real ones are 190 distinct out of 200"));
    }

    [TestCase(100, 3, 4, "'hair=red' has only 7 real sprites, and 8 are needed to tell whether the generator is diverse there.")]
    [TestCase(5, 300, 100, "'hair=red' has only 5 generated sprites, and 8 are needed to tell whether the generator is diverse there.")]
    public void Value_of_too_few_sprites_is_never_healthy(int count, int trainingCount, int realCount, string sentence)
    {
        var value = new ValueReport(count, realCount, trainingCount, 1, 1, new Dictionary<string, Figure>());
        var finding = Judge.Decide(new Dictionary<string, Figure>(), WithValue(value), Thresholds.Default, 8).Single();
        Assert.That(finding.Verdict, Is.EqualTo(Verdict.AtRisk));
        Assert.That(finding.Sentence, Is.EqualTo(sentence));
    }

    [Test]
    public void Gravest_reason_comes_first()
    {
        var measures = new Dictionary<string, Figure> { ["coverage"] = new(0.8, 1), ["frechet"] = new(99, 1) };
        var findings = Judge.Decide(measures, _noAttributes, Thresholds.Default, 8);
        Assert.That(findings[0].Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(findings.Select(finding => finding.Measure), Is.EqualTo(new[] { "frechet", "coverage" }));
    }

    [Test]
    public void Attribute_that_the_probe_cannot_see_is_at_risk_and_said_so()
    {
        var attributes = new Dictionary<string, AttributeReport>
        {
            ["mood"] = new(0.5, 0.5, new Figure(0.01, 0.02), new Dictionary<string, ValueReport>()),
        };
        var finding = Judge.Decide(new Dictionary<string, Figure>(), attributes, Thresholds.Default, 8).Single();
        Assert.That(finding.Verdict, Is.EqualTo(Verdict.AtRisk));
        Assert.That(finding.Sentence, Is.EqualTo("'mood': kappa tells nothing here: held-out real sprites reach only 0.02, and 0.2 is needed."));
    }

    [TestCase(29, Verdict.Healthy)]
    [TestCase(30, Verdict.Collapsed)]
    public void Accuracy_of_a_value_is_judged_from_enough_sprites_only(int count, Verdict expected)
    {
        var value = new ValueReport(count, 500, 500, 0.1, 1, new Dictionary<string, Figure> { ["accuracy"] = new(0.1, 1) });
        var findings = Judge.Decide(new Dictionary<string, Figure>(), WithValue(value), Thresholds.Default, 8);
        Assert.That(findings.Select(finding => finding.Verdict).DefaultIfEmpty().Max(), Is.EqualTo(expected));
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
            Assert.That(FindingSentence.Fill(threshold.Sentence, "it", new Figure(0.5, 1), 2), Is.Not.Empty);
            Assert.That(threshold.Why, Is.Not.Empty);
            if (threshold.Collapsed is { } collapsed)
                Assert.That(collapsed.CompareTo(threshold.AtRisk), Is.EqualTo(threshold.HigherIsWorse ? 1 : -1), threshold.Measure);
        }
    }

    [Test]
    public void Measures_that_tell_of_diversity_or_quality_have_a_threshold() =>
        Assert.That(
            Thresholds.Default.Where(threshold => threshold.Scope == ThresholdScope.Generator).Select(threshold => threshold.Measure),
            Is.EquivalentTo(new[]
            {
                "attribute_accuracy", "precision", "recall", "density", "coverage", "joint_coverage", "distinct_share",
                "frechet", "kid", "copies", "pixel_copies", "colors", "isolated_pixels",
            }));

    [TestCase(0.04, Verdict.Healthy)]
    [TestCase(0.06, Verdict.AtRisk)]
    [TestCase(0.3, Verdict.Collapsed)]
    public void Limits_of_a_figure_whose_real_one_may_be_nothing_are_multiples_of_a_floor(double value, Verdict expected) =>
        Assert.That(Decide("kid", new Figure(value, -0.002)).Verdict, Is.EqualTo(expected));

    private static Dictionary<string, AttributeReport> WithValue(ValueReport value) => new()
    {
        ["hair"] = new(0.9, 0.9, new Figure(0.9, 0.9), new Dictionary<string, ValueReport> { ["red"] = value }),
    };

    private static (Verdict Verdict, IReadOnlyList<string> Reasons) Decide(string measure, Figure figure)
    {
        var findings = Judge.Decide(new Dictionary<string, Figure> { [measure] = figure }, _noAttributes, Thresholds.Default, 8);
        return (findings.Select(finding => finding.Verdict).DefaultIfEmpty().Max(), [.. findings.Select(finding => finding.Sentence)]);
    }
}
