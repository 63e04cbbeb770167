using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Collapse.Watching;

namespace GanAssets.Tests.Collapse.Watching;

public class EarlyWarningsTests
{
    [Test]
    public void Value_whose_coverage_falls_is_named_once_with_figures_and_steps()
    {
        var warnings = new EarlyWarnings();

        var told = Observe(warnings, [0.3, 0.8, 0.9, 0.92, 0.5, 0.4, 0.4, 0.3]);

        var (step, warning) = told.Single();
        Assert.That(step, Is.EqualTo(300), "the second look that is low");
        Assert.That((warning.Attribute, warning.Value, warning.Measure, warning.Since), Is.EqualTo(("hair", "blue", "coverage", 250)));
        Assert.That(warning.Sentence, Does.StartWith("'hair=blue' is at risk since step 250: ").And.Contain("coverage 0.4 after 0.9 at step 200; real 0.97"));
        Assert.That(warnings.Standing.Single().Figure.Value, Is.EqualTo(0.3), "the newest");
    }

    [Test]
    public void Fall_from_good_to_collapsed_is_told_at_once()
    {
        var told = Observe(new EarlyWarnings(), [0.9, 0.9, 0.1]);

        Assert.That(told.Single().Step, Is.EqualTo(150));
        Assert.That(told.Single().Warning.Verdict, Is.EqualTo(Verdict.Collapsed));
    }

    [Test]
    public void One_bad_look_says_nothing() => Assert.That(Observe(new EarlyWarnings(), [0.9, 0.9, 0.4, 0.9, 0.9]), Is.Empty);

    [Test]
    public void One_lucky_look_is_no_best() => Assert.That(Observe(new EarlyWarnings(), [0.5, 0.5, 0.98, 0.5, 0.5, 0.5]), Is.Empty);

    [Test]
    public void Generator_that_begins_to_learn_may_step_back() =>
        Assert.That(Observe(new EarlyWarnings(), [0, 0.05, 0.12, 0.15, 0.06, 0.05, 0.2, 0.4, 0.7]), Is.Empty);

    [Test]
    public void Figure_that_never_left_the_collapsed_range_cannot_fall()
    {
        var warnings = new EarlyWarnings();
        foreach (var (i, kappa) in new[] { 0.09, 0.08, 0, -0.05, 0, 0.2, 0.22, 0, 0 }.Index())
        {
            var figures = new LightFigures { Sprites = 256, Attributes = new Dictionary<string, AttributeFigures> { ["hair"] = new(0.5, 1, new Figure(kappa, 1), new Dictionary<string, IReadOnlyDictionary<string, Figure>>()) } };
            Assert.That(warnings.Observe(figures, 50 * i, spent: 0.1), Is.Empty, $"look {i}");
        }
    }

    [Test]
    public void Value_that_was_never_learned_is_named_from_the_middle_of_the_budget_on()
    {
        var told = Observe(new EarlyWarnings(), [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], budget: 500);

        Assert.That(told.Single().Step, Is.EqualTo(300), "the second look from step 250 on");
        Assert.That(told.Single().Warning.Sentence, Does.Contain("has still not been learned").And.Contain("60 % of the budget"));
    }

    [Test]
    public void Warning_comes_again_only_after_recovery()
    {
        var warnings = new EarlyWarnings();

        var told = Observe(warnings, [0.9, 0.9, 0.4, 0.4, 0.6, 0.4, 0.4, 0.9, 0.9, 0.4, 0.4]);

        Assert.That(told.Select(each => each.Step), Is.EqualTo(new[] { 200, 550 }));
    }

    [Test]
    public void Run_is_stopped_for_what_three_looks_in_a_row_have_shown()
    {
        var warnings = new EarlyWarnings();
        Observe(warnings, [0.9, 0.9, 0.1, 0.1]);
        Assert.That(warnings.ToStopFor(Verdict.Collapsed), Is.Null);

        Observe(warnings, [0.1], first: 250);
        Assert.That(warnings.ToStopFor(Verdict.Collapsed)?.Subject(), Is.EqualTo("hair=blue"));
        Assert.That(warnings.ToStopFor(Verdict.AtRisk)?.Subject(), Is.EqualTo("hair=blue"));

        Observe(warnings, [0.4], first: 300);
        Assert.That(warnings.ToStopFor(Verdict.Collapsed), Is.Null, "at risk, but not collapsed any more");
        Assert.That(warnings.ToStopFor(Verdict.AtRisk), Is.Not.Null);
    }

    [Test]
    public void What_is_known_follows_from_the_figures_alone()
    {
        double[] before = [0.9, 0.9, 0.4, 0.35], after = [0.3, 0.9, 0.9, 0.4, 0.4];
        var (straight, rebuilt) = (new EarlyWarnings(), new EarlyWarnings());
        Observe(straight, before);
        Observe(rebuilt, before);

        var expected = Observe(straight, after, first: 250);

        Assert.That(Observe(rebuilt, after, first: 250), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public void Whole_generator_comes_first_and_a_subject_that_is_at_risk_already_is_not_named_again()
    {
        var warnings = new EarlyWarnings();
        for (var step = 50; step <= 200; step += 50)
            warnings.Observe(Figures(0.9, coverage: 0.95, accuracy: 0.95), step, 0.1);

        warnings.Observe(Figures(0.1, coverage: 0.9, accuracy: 0.9), 250, 0.1);
        var told = warnings.Observe(Figures(0.1, coverage: 0.3, accuracy: 0.1), 300, 0.1);

        Assert.That(told.Select(warning => warning.Subject()), Is.EqualTo(new[] { "generator" }));
        Assert.That(
            warnings.Standing.Select(warning => (warning.Subject(), warning.Measure)),
            Is.EqualTo(new[] { ("generator", "coverage"), ("hair=blue", "accuracy"), ("hair=blue", "coverage") }));
    }

    [Test]
    public void Every_rule_has_limits_in_the_full_check_and_says_why()
    {
        foreach (var rule in WarningRules.Default)
        {
            Assert.That(
                Thresholds.Default.Any(threshold => threshold.Scope == rule.Scope && threshold.Measure == rule.Measure && !threshold.HigherIsWorse),
                $"{rule.Scope} {rule.Measure}");
            Assert.That(rule.Why, Is.Not.Empty);
            Assert.That(rule.Fall, Is.GreaterThan(0).And.LessThan(new WarningOptions().Recovery));
        }
    }

    private static List<(long Step, WatchWarning Warning)> Observe(EarlyWarnings warnings, double[] coverages, long first = 50, double budget = 10_000)
    {
        var told = new List<(long, WatchWarning)>();
        foreach (var (i, coverage) in coverages.Index())
        {
            var step = first + (50 * i);
            told.AddRange(warnings.Observe(Figures(coverage), step, step / budget).Select(warning => (step, warning)));
        }

        return told;
    }

    private static LightFigures Figures(double valueCoverage, double? coverage = null, double? accuracy = null)
    {
        var value = new Dictionary<string, Figure> { ["coverage"] = new(valueCoverage, 0.97) };
        if (accuracy is { } share)
            value["accuracy"] = new Figure(share, 0.98);

        return new LightFigures
        {
            Sprites = 256,
            Coverage = coverage is { } whole ? new Figure(whole, 0.97) : null,
            Attributes = new Dictionary<string, AttributeFigures>
            {
                ["hair"] = new(0.9, 0.95, new Figure(0.9, 0.93), new Dictionary<string, IReadOnlyDictionary<string, Figure>> { ["blue"] = value }),
            },
        };
    }
}
