using System.Text.Json;
using GanAssets.Tests.Training;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Watching;

public class WatchedRunTests
{
    private static readonly Recipe Recipe = TinyRecipe.Smallest(steps: 100) with { Watch = Always };

    private static WatchRecipe Always => new() { MostShare = 100, Sprites = 128 };

    private TemporaryFolder _temporary = null!;

    [SetUp]
    public void MakeFolder() => _temporary = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _temporary.Dispose();

    [Test]
    public void Watched_run_is_bitwise_the_run_that_nobody_watches_and_its_log_says_what_was_seen()
    {
        var data = TinyRecipe.Shapes(Recipe);
        var (watched, alone) = (RunFolder.Create(_temporary["watched"]), RunFolder.Create(_temporary["alone"]));

        TrainingRun.Start(watched, Recipe, data, [], CancellationToken.None);
        TrainingRun.Start(alone, Recipe with { Watch = new WatchRecipe { EveryTicks = 0 } }, data, [], CancellationToken.None);

        Assert.That(Weights(watched), Is.EqualTo(Weights(alone)));
        Assert.That(Lines(alone), Has.None.Matches<JsonElement>(tick => tick.TryGetProperty("watch", out _)));
        var watch = Lines(watched)[1].GetProperty("watch");
        foreach (var measure in new[] { "coverage", "precision", "recall", "attribute_accuracy" })
        {
            Assert.That(watch.GetProperty(measure).GetProperty("value").GetDouble(), Is.InRange(0, 1), measure);
            Assert.That(watch.GetProperty(measure).GetProperty("real").GetDouble(), Is.InRange(0.3, 1), measure);
        }

        Assert.That(
            watch.GetProperty("attributes").GetProperty("color").GetProperty("values").GetProperty("red").GetProperty("coverage").GetProperty("real").GetDouble(),
            Is.GreaterThan(0.7));
        foreach (var signal in new[] { "real_accuracy", "fake_accuracy", "ranked_right", "average_drift" })
        {
            Assert.That(watch.GetProperty(signal).GetDouble(), Is.InRange(0, 1), signal);
        }

        Assert.That(watch.GetProperty("discriminator_gradient").GetDouble(), Is.GreaterThan(0));
        Assert.That(watch.GetProperty("auxiliary").GetProperty("matching-aware").GetProperty("discriminator").GetDouble(), Is.GreaterThan(0));
    }

    [Test]
    public void Run_stops_on_collapse_with_a_checkpoint_and_goes_on_without_telling_it_again()
    {
        // A generator that never moves has learned nothing by the middle of its budget.
        var recipe = Recipe with
        {
            Budget = new BudgetRecipe { Steps = 500 },
            Optimizer = Recipe.Optimizer with { GeneratorLearningRate = 0 },
            Watch = Always with { StopOn = WatchRecipe.Collapsed },
        };
        var data = TinyRecipe.Shapes(recipe);
        var folder = RunFolder.Create(_temporary["run"]);

        var reason = TrainingRun.Start(folder, recipe, data, [], CancellationToken.None);

        Assert.That(reason, Does.StartWith("The generator has still not been learned by step 300: "));
        Assert.That(new Checkpoints(folder).NewestStep(), Is.EqualTo(350), "looks at 250, 300 and 350");
        Assert.That(Lines(folder)[^1].GetProperty("watch").GetProperty("stop").GetString(), Is.EqualTo(reason));

        var goOn = recipe with { Watch = Always };
        Assert.That(TrainingRun.Resume(folder, goOn, data, [], CancellationToken.None), Is.Null);

        Assert.That(new Checkpoints(folder).NewestStep(), Is.EqualTo(500));
        var warned = Lines(folder).SelectMany(tick => tick.GetProperty("watch").GetProperty("warnings").EnumerateArray())
            .Where(warning => !warning.TryGetProperty("attribute", out _));
        Assert.That(warned.Select(warning => warning.GetProperty("step").GetInt64()), Is.EqualTo(new[] { 300 }), "once, though the run was resumed");
    }

    [Test]
    public void Run_that_is_over_before_its_first_tick_needs_no_probe()
    {
        var folder = RunFolder.Create(_temporary["run"]);

        TrainingRun.Start(folder, Recipe with { Budget = new BudgetRecipe { Steps = 49 } }, TinyRecipe.Shapes(Recipe), [], CancellationToken.None);

        Assert.That(File.Exists(folder.Probe), Is.False);
    }

    [Test]
    public void Stop_while_the_probe_is_trained_leaves_a_checkpoint_to_go_on_from()
    {
        var folder = RunFolder.Create(_temporary["run"]);
        using var stop = new CancellationTokenSource();
        var asked = new StopWhilePreparing(stop);

        TrainingRun.Start(folder, Recipe, TinyRecipe.Shapes(Recipe), [asked], stop.Token);

        Assert.That(asked.Shares, Is.GreaterThan(0));
        Assert.That(new Checkpoints(folder).ReadProgress(), Is.EqualTo((0L, 0.0)));
    }

    [Test]
    public void Unlabelled_sprites_are_watched_too()
    {
        var folder = RunFolder.Create(_temporary["run"]);

        TrainingRun.Start(folder, Recipe, TinyRecipe.UnlabelledShapes(Recipe), [], CancellationToken.None);

        var watch = Lines(folder)[^1].GetProperty("watch");
        Assert.That(watch.GetProperty("coverage").GetProperty("real").GetDouble(), Is.GreaterThan(0.5));
        Assert.That(watch.TryGetProperty("attribute_accuracy", out _), Is.False);
    }

    private static byte[] Weights(RunFolder folder) => File.ReadAllBytes(Path.Combine(folder.Checkpoint(100), "weights.safetensors"));

    private static JsonElement[] Lines(RunFolder folder) => [.. File.ReadAllLines(folder.Log).Select(line => JsonDocument.Parse(line).RootElement)];

    private sealed class StopWhilePreparing(CancellationTokenSource stop) : ITrainingObserver
    {
        public int Shares { get; private set; }

        public void Preparing(double share)
        {
            Shares++;
            stop.Cancel();
        }

        public void Ticked(Tick tick, Trainee trainee)
        {
        }

        public void Ended(Trainee trainee)
        {
        }
    }
}
