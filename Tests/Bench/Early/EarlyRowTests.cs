using GanAssets.Trainer.Bench.Early;
using GanAssets.Trainer.Collapse.Judging;

namespace GanAssets.Tests.Bench.Early;

internal sealed class EarlyRowTests
{
    [Test]
    public void Fall_is_the_first_half_of_any_value_that_was_well_covered()
    {
        var row = Row([(200, 0.9, 0.4), (250, 0.8, 0.1), (300, 0.45, 0.4), (350, 0.1, 0.4)]);
        Assert.That(row.HalvedStep(), Is.EqualTo(300), "what was hardly covered at the switch does not count");
        Assert.That(Row([(200, 0.9, 0.4), (250, 0.5, 0)]).HalvedStep(), Is.Null);
    }

    [Test]
    public void Warning_before_the_switch_is_none_of_the_drive() =>
        Assert.That(Row([(200, 0.9, 0.9)], 150, 200).WarnedStep(), Is.Null);

    [TestCase(250L, true)]
    [TestCase(400L, true)]
    [TestCase(450L, false)]
    public void Warning_is_in_time_up_to_a_tenth_of_the_run_after_the_fall(long warned, bool inTime) =>
        Assert.That(Row([(200, 0.9, 0.9), (300, 0.4, 0.9)], warned, 800).IsInTime(), Is.EqualTo(inTime));

    [Test]
    public void Run_without_warning_is_not_in_time() => Assert.That(Row([(200, 0.9, 0.9), (300, 0, 0)]).IsInTime(), Is.False);

    [Test]
    public void Table_counts_falls_warnings_and_silence()
    {
        var fall = Row([(200, 0.9, 0.9), (300, 0.4, 0.9)], 350);
        var summaries = EarlySummary.Of([fall, fall with { Seed = 2, Warnings = [] }, Row([(200, 0.9, 0.9)]) with { Kind = EarlyKind.Control }, fall with { Kind = EarlyKind.Pressed, BrokeDown = true }]);

        Assert.That(summaries.Select(row => (row.Kind, row.Runs, row.Halved, row.Warned, row.InTime)), Is.EqualTo(new[]
        {
            (EarlyKind.Driven, 2, 2, 1, 1),
            (EarlyKind.Pressed, 1, 1, 1, 1),
            (EarlyKind.Control, 1, 0, 0, 0),
        }));
        var table = EarlyTable.Write(summaries);
        Assert.That(table, Does.Contain("| driven | heroes | 2 | 0 | 2 | 1 | 1 of 2 | 300 | 350 | 50 steps |"));
        Assert.That(table, Does.Contain("| control | heroes | 1 | 0 | 0 | 0 |  |  |  |  |"));
        Assert.That(table, Does.Contain("| pressed | heroes | 1 | 1 | 1 | 1 | 1 of 1 | 300 | 350 | 50 steps |"));
        Assert.That(table, Does.Contain("in time is up to 100 steps after"));
    }

    private static EarlyRow Row((long Step, double Red, double Blue)[] checks, params long[] warnings) => new(
        "heroes",
        "start",
        EarlyKind.Driven,
        1,
        1000,
        200,
        false,
        [.. checks.Select(check => new DenseCheck(check.Step, Verdict.Healthy, 0.9, new Dictionary<string, double> { ["hair=red"] = check.Red, ["hair=blue"] = check.Blue }))],
        [.. warnings.Select(step => new EarlyWarning(step, "generator", "coverage"))]);
}
