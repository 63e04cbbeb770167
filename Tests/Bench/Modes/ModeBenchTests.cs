using GanAssets.Trainer;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Bench.Modes;

internal sealed class ModeBenchTests
{
    private const int Seeds = 2;

    private static readonly PointSet Ring = new("ring", "eight on a circle", Mixtures.Ring);

    private TemporaryFolder _folder = null!;

    private BenchFolder Folder => new(_folder["bench"]);

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Rows_hold_figures_settings_pace_and_version()
    {
        var rows = Run(new PlantedTrainer(), PlantedTrainer.Perfect);
        var row = rows.Single(row => row is { Method: "perfect", Seed: 2 });
        Assert.That((row.Set, row.Steps, row.Net, row.Seconds, row.StepsPerSecond), Is.EqualTo(("ring", 100, "table", 2, 50)));
        Assert.That(row.Settings, Is.EqualTo([.. Ring.SharedSettings, .. PlantedTrainer.Perfect.Settings]));
        Assert.That(row.Figures.Keys, Is.EquivalentTo(["modes", "high_quality", "kl", "strict_modes"]));
        Assert.That(row.Tool, Does.Match(@"^\d+\.\d+\.\d+(\+[0-9a-f]{7})?$"));
    }

    [Test]
    public void Set_itself_is_measured_beside_the_methods_and_trained_by_none()
    {
        var trainer = new PlantedTrainer();
        var rows = Run(trainer, PlantedTrainer.Losing);
        Assert.That(rows.Select(row => (row.Method, row.Figures["modes"])), Is.EqualTo([("real", 8), ("real", 8), ("losing", 7), ("losing", 6)]));
        Assert.That(trainer.Trained, Has.Count.EqualTo(2));
    }

    [Test]
    public void Bench_goes_on_where_it_was_stopped()
    {
        using var stop = new CancellationTokenSource();
        var first = new PlantedTrainer { Before = task => Stop(task.Seed == 2) };
        Assert.That(() => Run(first, stop.Token, PlantedTrainer.Perfect, PlantedTrainer.Losing), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(first.Trained, Has.Count.EqualTo(1));

        var second = new PlantedTrainer();
        var rows = Run(second, PlantedTrainer.Perfect, PlantedTrainer.Losing);

        Assert.That(second.Trained.Select(task => (task.Method.Name, task.Seed)), Is.EqualTo([("perfect", 2), ("losing", 1), ("losing", 2)]));
        Assert.That(rows.Select(row => (row.Method, row.Seed)), Is.EqualTo([("real", 1), ("real", 2), ("perfect", 1), ("perfect", 2), ("losing", 1), ("losing", 2)]));

        void Stop(bool now)
        {
            if (now)
            {
                stop.Cancel();
            }
        }
    }

    [Test]
    public void Method_has_all_seeds_that_the_folder_has()
    {
        Run(new PlantedTrainer(), PlantedTrainer.Perfect, PlantedTrainer.Losing);
        var rows = Measure(new PlantedTrainer(), new ModeBenchOptions([new ModeTarget(Ring, 100)], [PlantedTrainer.Losing], 1, "table"));
        Assert.That(rows.Select(row => (row.Method, row.Seed)), Is.EqualTo([("real", 1), ("real", 2), ("losing", 1), ("losing", 2)]));
    }

    [Test]
    public void Other_steps_networks_or_settings_are_measured_anew()
    {
        Run(new PlantedTrainer(), PlantedTrainer.Perfect);
        var changed = new PlantedTrainer();
        Run(changed, PlantedTrainer.Perfect with { Settings = ["optimizer.batch_size=32"] });
        Measure(changed, new ModeBenchOptions([new ModeTarget(Ring, 200)], [PlantedTrainer.Perfect], 1, "table"));
        Measure(changed, new ModeBenchOptions([new ModeTarget(Ring, 100)], [PlantedTrainer.Perfect], 1, "pacgan"));
        Measure(changed, new ModeBenchOptions([new ModeTarget(Ring, 100)], [PlantedTrainer.Perfect], Seeds, "table"));
        Assert.That(changed.Trained, Has.Count.EqualTo(Seeds + 2));
    }

    [Test]
    public void Training_that_breaks_down_is_a_row_that_says_so()
    {
        var rows = Run(new PlantedTrainer(), PlantedTrainer.Diverging);
        Assert.That(rows.Where(row => row.Method == "diverging").Select(row => row.Failure), Is.EqualTo(new[] { null, "the loss is no number" }));
        Assert.That(rows[^1].Figures, Is.Empty);
        var again = new PlantedTrainer();
        Run(again, PlantedTrainer.Diverging);
        Assert.That(again.Trained, Is.Empty, "it would break down again");
    }

    [Test]
    public void Picture_of_a_method_can_be_drawn_again_without_training()
    {
        var methods = new[] { PlantedTrainer.Losing, PlantedTrainer.Diverging };
        Run(new PlantedTrainer(), methods);
        var picture = _folder["bench/pictures/ring-losing.png"];
        var before = PngFile.Read(picture).Rgba;
        Directory.Delete(_folder["bench/pictures"], recursive: true);

        Run(new PlantedTrainer(), methods);

        Assert.That(PngFile.Read(picture).Rgba, Is.EqualTo(before));
        Assert.That(File.Exists(_folder["bench/pictures/ring-diverging.png"]), Is.True);
    }

    [Test]
    public void Kept_samples_that_are_damaged_are_named()
    {
        Run(new PlantedTrainer(), PlantedTrainer.Perfect);
        var damaged = Directory.GetFiles(_folder["bench/samples"], "ring-perfect-*").First();
        File.WriteAllText(damaged, "nothing");
        Assert.That(() => Run(new PlantedTrainer(), PlantedTrainer.Perfect), Throws.TypeOf<InputException>().With.Message.Contains(damaged));
    }

    private IReadOnlyList<ModeRow> Run(PlantedTrainer trainer, params ModeMethod[] methods) => Run(trainer, CancellationToken.None, methods);

    private IReadOnlyList<ModeRow> Run(PlantedTrainer trainer, CancellationToken stop, params ModeMethod[] methods) =>
        Measure(trainer, new ModeBenchOptions([new ModeTarget(Ring, 100)], methods, Seeds, "table"), stop);

    private IReadOnlyList<ModeRow> Measure(PlantedTrainer trainer, ModeBenchOptions options, CancellationToken stop = default) =>
        new ModeBench(options, trainer, Folder, (_, _) => { }).Run(stop);
}
