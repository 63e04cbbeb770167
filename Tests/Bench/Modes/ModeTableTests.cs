using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Points;

namespace GanAssets.Tests.Bench.Modes;

internal sealed class ModeTableTests
{
    private static readonly PointSet Ring = new("ring", "Eight on a circle", Mixtures.Ring);

    [Test]
    public void Mean_and_standard_error_stand_beside_the_published_figures()
    {
        var table = Write(PlantedTrainer.Perfect, Row("perfect", 1, 6, 0.98), Row("perfect", 2, 7, 0.99), Row("perfect", 3, 8, 1));

        // s = 1 and .01, over √3.
        Assert.That(table, Does.Contain(
            "| perfect: the mixture itself | 3 | 7.0 ± 0.6 | 99.0 ± 0.6 % | 0.0100 ± 0.0000 | 8.0 ± 0.0 |  | 50 | 6.3 / 98.2 % / 0.45 / – | Lin et al., PacGAN (2018), table 1 |"));
        Assert.That(table, Does.Contain("All methods: the table networks; 30,000 steps of the generator; networks.latent_length=64, "));
        Assert.That(table, Does.Contain("`ganassets bench modes --set ring --method perfect --seeds 3 --steps 30000 --net table`; measured by 0.1.0+abcdef0."));
    }

    [Test]
    public void Methods_of_papers_that_were_not_measured_stand_below()
    {
        var table = Write(PlantedTrainer.Perfect, Row("perfect", 1, 8, 1));
        Assert.That(table, Does.Contain("| *PacGAN4* | | | | | | | | 7.8 / 95.9 % / 0.07 / – | Lin et al., PacGAN (2018), table 1 |"));
        Assert.That(table, Does.Contain("(not verified)").And.Not.Contain("| *GAN* |"));
    }

    [Test]
    public void Single_seed_has_no_error_and_what_broke_down_is_counted()
    {
        var table = Write(PlantedTrainer.Losing, Row("losing", 1, 8, 1), Row("losing", 2, 0, 0) with { Failure = "no number", Figures = new Dictionary<string, double>() });
        Assert.That(table, Does.Contain("| losing: a mode fewer with each seed | 2 (**1 diverged**) | 8.0 | 100.0 % | 0.0100 | 8.0 |  | 50 |  |  |"));

        var none = Write(PlantedTrainer.Losing, Row("losing", 1, 0, 0) with { Failure = "no number", Figures = new Dictionary<string, double>() });
        Assert.That(none, Does.Contain("| 1 (**1 diverged**) | – | – | – | – |  | – |"));
    }

    [Test]
    public void Figures_that_differ_from_the_control_s_by_more_than_two_standard_errors_are_named()
    {
        ModeMethod control = new("gan", "the control", []);
        ModeRow[] rows =
        [
            Of(control, 1, 4, 0.95, 0.5), Of(control, 2, 5, 0.96, 0.7), Of(control, 3, 6, 0.97, 0.6),
            Of(PlantedTrainer.Perfect, 1, 8, 0.90, 0.1), Of(PlantedTrainer.Perfect, 2, 8, 0.91, 0.1), Of(PlantedTrainer.Perfect, 3, 8, 0.92, 0.1),
            Of(PlantedTrainer.Losing, 1, 4, 0.95, 0.5), Of(PlantedTrainer.Losing, 2, 6, 0.96, 0.6), Of(PlantedTrainer.Losing, 3, 5, 0.97, 0.8),
        ];
        var options = new ModeBenchOptions([new ModeTarget(Ring, 30_000)], [control, PlantedTrainer.Perfect, PlantedTrainer.Losing], 3, "table");

        var table = new ModeTable(options, new PlantedTrainer()).Write(ModeSummary.Each(rows));

        // Standard errors 1/√3 and .1/√3 beside none; √2 · .01/√3 in the share.
        Assert.That(table, Does.Contain("| better: modes +3.0 ± 0.6, KL −0.5000 ± 0.0577; worse: HQ −5.0 ± 0.8 % |").And.Contain("| no difference |"));
        Assert.That(table.Split('\n').Single(line => line.StartsWith("| gan: ", StringComparison.Ordinal)), Does.Contain("| 8.0 ± 0.0 |  | 50 |"));

        static ModeRow Of(ModeMethod method, int seed, double modes, double highQuality, double kl)
        {
            var row = Row(method.Name, seed, modes, highQuality);
            return row with { Figures = new Dictionary<string, double>(row.Figures) { ["kl"] = kl } };
        }
    }

    [Test]
    public void Method_with_a_control_of_its_own_is_held_against_that_one()
    {
        ModeMethod control = new("gan", "the control", []);
        var losing = PlantedTrainer.Losing with { Control = PlantedTrainer.Perfect.Name };
        ModeRow[] rows =
        [
            Row("gan", 1, 2, 0.9), Row("gan", 2, 2, 0.9), Row("perfect", 1, 8, 0.9), Row("perfect", 2, 8, 0.9), Row("losing", 1, 5, 0.9), Row("losing", 2, 5, 0.9),
        ];
        var options = new ModeBenchOptions([new ModeTarget(Ring, 30_000)], [control, PlantedTrainer.Perfect, losing], 2, "table");

        var table = new ModeTable(options, new PlantedTrainer()).Write(ModeSummary.Each(rows));

        Assert.That(table, Does.Contain("| better: modes +6.0 ± 0.0 |").And.Contain("| worse: modes −3.0 ± 0.0 (against perfect) |"));
    }

    [Test]
    public void Every_line_of_a_table_has_as_many_cells()
    {
        var lines = Write(PlantedTrainer.Perfect, Row("perfect", 1, 8, 1)).Split('\n').Where(line => line.StartsWith('|'));
        Assert.That(lines.Select(line => line.Count(letter => letter == '|')), Is.All.EqualTo(11));
    }

    private static string Write(ModeMethod method, params ModeRow[] rows) =>
        new ModeTable(new ModeBenchOptions([new ModeTarget(Ring, 30_000)], [method], rows.Length, "table"), new PlantedTrainer()).Write(ModeSummary.Each(rows));

    private static ModeRow Row(string method, int seed, double modes, double highQuality)
    {
        var figures = new Dictionary<string, double> { ["modes"] = modes, ["high_quality"] = highQuality, ["kl"] = 0.01, ["strict_modes"] = 8 };
        return new ModeRow("ring", method, seed, 30_000, "table", [], figures, 600, 50, "0.1.0+abcdef0");
    }
}
