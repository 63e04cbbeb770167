using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Pictures;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Bench.Modes;

public class ModePictureTests
{
    private static readonly PointSet _ring = new("ring", "", Mixtures.Ring);

    [Test]
    public void Seeds_without_samples_take_no_place_beside_those_that_have_some()
    {
        var rows = Rows(4);
        var some = ModePicture.Compose(_ring, PlantedTrainer.Losing, rows, row => row.Seed > 2 ? Samples(row) : null);
        var two = ModePicture.Compose(_ring, PlantedTrainer.Losing, Rows(2), Samples);
        var none = ModePicture.Compose(_ring, PlantedTrainer.Losing, rows, _ => null);

        Assert.That((some.Width, some.Height), Is.EqualTo((two.Width, two.Height)));
        Assert.That(none.Width, Is.GreaterThan(0), "where none has any, their figures stand alone");
        Assert.That(none.Height, Is.LessThan(some.Height - ScatterPlot.Side + 1));
    }

    [Test]
    public void No_more_than_five_seeds_are_shown()
    {
        var five = ModePicture.Compose(_ring, PlantedTrainer.Losing, Rows(5), Samples);
        Assert.That(ModePicture.Compose(_ring, PlantedTrainer.Losing, Rows(8), Samples).Width, Is.EqualTo(five.Width));
    }

    private static ModeRow[] Rows(int seeds) =>
    [
        .. new ModeBenchOptions([new ModeTarget(_ring, 30_000)], [PlantedTrainer.Losing], seeds, "table").Tasks.Where(task => task.Steps > 0).Select(task => new ModeRow(
            _ring.Name, "losing", task.Seed, task.Steps, "table", [], _ring.Measure(new PlantedSampler((_, _) => Drawn(task.Seed)), 1).Figures, 60, 500, "0.1.0")),
    ];

    private static FeatureMatrix Samples(ModeRow row) => Drawn(row.Seed);

    private static FeatureMatrix Drawn(int seed) => Mixtures.Ring.Draw(500, seed);
}
