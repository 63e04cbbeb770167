using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Collapse.Judging;

namespace GanAssets.Tests.Bench.Checks;

internal sealed class DetectionTests
{
    [Test]
    public void Case_is_summed_up_with_the_measures_that_decided()
    {
        var sum = Detection.Of(
        [
            Rows.Of("heroes", "stuck-3", 1, Verdict.Collapsed, "distinct"),
            Rows.Of("heroes", "stuck-3", 2, Verdict.AtRisk),
            Rows.Of("heroes", "stuck-3", 3, Verdict.Healthy),
            Rows.Of("heroes", "stuck-3", 4, Verdict.Collapsed, "distinct"),
        ]).Single();

        Assert.That((sum.Case, sum.Set, sum.Runs, sum.Expected), Is.EqualTo(("stuck-3", "heroes", 4, Expectation.Flagged)));
        Assert.That((sum.Flagged, sum.Collapsed, sum.Healthy), Is.EqualTo((0.75, 0.5, 0.25)));
        Assert.That(
            sum.Measures,
            Is.EqualTo(new Dictionary<string, int> { ["distinct"] = 2, ["coverage"] = 1, ["density of an attribute"] = 1 }),
            "beside a collapse, what is merely at risk decides nothing");
    }

    [Test]
    public void Sets_and_cases_stay_apart_in_the_order_of_the_cases()
    {
        var sums = Detection.Of(
        [
            Rows.Of("heroes", "healthy-generator", 1, Verdict.Healthy), Rows.Of("heroes", "real", 1, Verdict.Healthy),
            Rows.Of("portraits", "constant", 1, Verdict.Collapsed), Rows.Of("heroes", "constant", 1, Verdict.Collapsed),
        ]);
        Assert.That(
            sums.Select(sum => $"{sum.Case} {sum.Set}"),
            Is.EqualTo(["constant portraits", "constant heroes", "real heroes", "healthy-generator heroes"]));
    }

    [Test]
    public void Smallest_loss_is_read_between_the_levels()
    {
        (double, double)[] levels = [(0.1, 0), (0.5, 0.25), (0.7, 0.75), (0.9, 1)];
        Assert.That(Detection.LostAt(levels, 0.5), Is.EqualTo(0.6).Within(1e-12));
        Assert.That(Detection.LostAt(levels, 0.95), Is.EqualTo(0.86).Within(1e-12));
        Assert.That(Detection.LostAt([(0.1, 1), (0.5, 1)], 0.5), Is.EqualTo(0.05).Within(1e-12));
        Assert.That(Detection.LostAt([(0.1, 0), (0.9, 0.4)], 0.5), Is.Null);
    }

    [Test]
    public void Lucky_small_loss_does_not_count() =>
        Assert.That(Detection.LostAt([(0.1, 0.6), (0.5, 0.2), (0.9, 1)], 0.5), Is.EqualTo(0.65).Within(1e-12));

    [Test]
    public void Table_shows_misses_false_alarms_and_the_smallest_loss()
    {
        var table = DetectionTable.Write(Detection.Of(
        [
            Rows.Of("heroes", "constant", 1, Verdict.Collapsed), Rows.Of("heroes", "constant", 2, Verdict.Collapsed),
            Rows.Of("heroes", "copies", 1, Verdict.Healthy), Rows.Of("heroes", "copies", 2, Verdict.AtRisk, "pixel_copies"),
            Rows.Of("heroes", "real", 1, Verdict.AtRisk), Rows.Of("heroes", "real", 2, Verdict.Healthy),
            Rows.Of("heroes", "lost-modes-50", 1, Verdict.Healthy), Rows.Of("heroes", "lost-modes-90", 1, Verdict.Collapsed),
        ]));

        Assert.That(table, Does.Contain("| constant | one sprite, whatever is asked for | heroes | 2 | 100 % | 100 % | 0 % | flagged | coverage 2 |"));
        Assert.That(table, Does.Contain("| heroes | 2 | 50 % | 0 % | 50 % | flagged (**1 missed**) | density of an attribute 1, pixel_copies 1 |"));
        Assert.That(table, Does.Contain("| heroes | 2 | 50 % | 0 % | 50 % | healthy (**1 false alarms**) |"));
        Assert.That(table, Does.Contain("| lost | set | 50 % | 90 % | 50 % flagged at | 95 % flagged at |"));
        Assert.That(table, Does.Contain("| lost-modes | heroes | 0 % | 100 % | 70 % | 88 % |"));
        Assert.That(table, Does.Contain("heroes: 400 training, 200 held-out and 200 generated sprites a check."));
    }

    [Test]
    public void Figures_are_judged_again_by_the_present_limits()
    {
        var row = Rows.Of("heroes", "constant", 1, Verdict.Healthy).JudgedAgain();
        Assert.That(row.Report.Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(row.Report.Findings.Select(finding => finding.Measure), Has.Some.EqualTo("coverage"));
    }

    [Test]
    public void Cases_have_names_of_their_own() => Assert.That(CheckCases.All.Select(known => known.Name), Is.Unique);
}
