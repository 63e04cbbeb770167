using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Pictures;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Bench.Modes.Points;

internal sealed class ScatterPlotTests
{
    [Test]
    public void Missed_mode_has_another_colour_than_a_covered_one()
    {
        var plot = ScatterPlot.Draw(Mixtures.Ring, PlantedTrainer.Without(Mixtures.Ring, 1).Draw(500, 1));

        // The first centre lies to the right, the fifth to the left, and the picture's colours are red and green.
        var (missed, covered) = (Reddest(plot, fromX: 300), Reddest(plot, toX: 100));
        Assert.That(missed, Is.GreaterThan(100));
        Assert.That(covered, Is.LessThan(20));
    }

    [Test]
    public void Samples_far_outside_do_no_harm()
    {
        var plot = ScatterPlot.Draw(Mixtures.Ring, new FeatureMatrix([1e30f, -1e30f, float.MaxValue, 0], 2, 2));
        Assert.That(plot.Width, Is.EqualTo(ScatterPlot.Side));
    }

    [Test]
    public void Second_axis_points_up()
    {
        var above = ScatterPlot.Draw(Mixtures.Grid, new FeatureMatrix([0, 3], 1, 2));
        var (x, y) = (ScatterPlot.Side / 2, (int)((ScatterPlot.Side / 2) - (3 * ScatterPlot.Side / (2 * 1.3 * 4))));
        Assert.That(above.Rgba[((y * ScatterPlot.Side) + x) * 4], Is.LessThan(230));
    }

    /// <summary>Draws what a person should look at after a change; its path is printed.</summary>
    [Test, Explicit("for the eye")]
    public void Draw_planted_pictures()
    {
        var folder = Directory.CreateTempSubdirectory("ganassets-modes-").FullName;
        foreach (var set in new[] { new PointSet("ring", "", Mixtures.Ring), new PointSet("grid", "", Mixtures.Grid) })
        {
            var noisy = set.Mixture with { Sigma = 2 * set.Mixture.Sigma };
            var bench = new ModeBenchOptions([new ModeTarget(set, 30_000)], [PlantedTrainer.Losing], 5, "table");
            var samples = Enumerable.Range(1, 5).Select(seed => PlantedTrainer.Without(noisy, seed).Draw(2500, seed)).ToArray();
            var rows = bench.Tasks.Where(task => task.Steps > 0).Select(task => new ModeRow(
                set.Name, "losing", task.Seed, task.Steps, "table", [], set.Measure(new PlantedSampler((_, _) => samples[task.Seed - 1]), 1).Figures, 60, 500, "0.1.0")).ToArray();
            var path = Path.Combine(folder, $"{set.Name}.png");
            ModePicture.Compose(set, PlantedTrainer.Losing, rows, row => samples[row.Seed - 1]).Save(path);
            TestContext.Out.WriteLine(path);
        }
    }

    private static int Reddest(Canvas plot, int fromX = 0, int toX = ScatterPlot.Side) => (
        from y in Enumerable.Range(0, plot.Height)
        from x in Enumerable.Range(fromX, toX - fromX)
        let at = ((y * plot.Width) + x) * 4
        select plot.Rgba[at] - plot.Rgba[at + 1]).Max();
}
