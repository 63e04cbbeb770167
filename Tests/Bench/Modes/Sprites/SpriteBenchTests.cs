using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Bench.Modes.Sprites;

internal sealed class SpriteBenchTests
{
    private static readonly SpriteSet Shapes = ColoredShapes.Draw(400, seed: 1);

    private TemporaryFolder _folder = null!;
    private TemporaryFolder _trained = null!;

    [OneTimeSetUp]
    public void TrainProbe()
    {
        _trained = new TemporaryFolder();
        new SpriteJudge(Set("shapes"), 1, new BenchFolder(_trained.Path), _ => { }, CancellationToken.None).Dispose();
    }

    [OneTimeTearDown]
    public void RemoveProbe() => _trained.Dispose();

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["bench/probes"]);
        var probe = Directory.GetFiles(_trained["probes"]).Single();
        File.Copy(probe, Path.Combine(_folder["bench/probes"], Path.GetFileName(probe)));
    }

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Generator_of_one_sprite_falls_behind_one_that_makes_what_is_asked_for()
    {
        var rows = Run(new PlantedSpriteTrainer(Shapes), PlantedSpriteTrainer.Obedient, PlantedSpriteTrainer.Stuck);

        var (good, stuck) = (rows[0], rows[1]);
        Assert.That((good.Method, stuck.Method, good.Steps, good.Seconds), Is.EqualTo(("default", "stuck", 100, 2)));
        Assert.That(good.Figures["coverage_accuracy"], Is.EqualTo(good.Figures["coverage"] * good.Figures["attribute_accuracy"]).Within(1e-5));
        Assert.That(good.Figures["coverage_accuracy"], Is.GreaterThan(0.8).And.GreaterThan(stuck.Figures["coverage_accuracy"] + 0.5));
        Assert.That((good.Figures["joint_modes"], good.Real["joint_modes"], good.Figures["joint_modes_asked"]), Is.EqualTo((9, 9, 9)));
        Assert.That(stuck.Figures["joint_modes"], Is.LessThanOrEqualTo(1));
        Assert.That(stuck.Real, Is.EqualTo(good.Real), "one split and one probe");
        Assert.That(stuck.Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(stuck.Settings, Is.EqualTo(["optimizer.batch_size=8"]));
        Assert.That(Directory.GetFiles(_folder["bench/probes"]), Has.Length.EqualTo(1));
        Assert.That(PngFile.ReadSize(_folder["bench/pictures/shapes-stuck.png"]).Height, Is.GreaterThan(8 * 64));
    }

    [Test]
    public void Bench_goes_on_where_it_was_stopped_and_another_budget_is_measured_anew()
    {
        using var stop = new CancellationTokenSource();
        var first = new PlantedSpriteTrainer(Shapes) { Before = task => StopAt(task.Method) };
        var options = Options(PlantedSpriteTrainer.Obedient, PlantedSpriteTrainer.Stuck);
        Assert.That(() => Run(first, options, stop.Token), Throws.InstanceOf<OperationCanceledException>());

        var second = new PlantedSpriteTrainer(Shapes);
        var rows = Run(second, options);
        Run(second, options with { Budget = new BudgetRecipe { Steps = 200 } });

        Assert.That(second.Trained, Is.EqualTo([("stuck", 1), ("default", 1), ("stuck", 1)]));
        Assert.That(rows.Select(row => row.Method), Is.EqualTo(["default", "stuck"]));
        Assert.That(File.ReadAllLines(_folder["bench/rows.jsonl"]), Has.Length.EqualTo(4));

        void StopAt(SpriteMethod method)
        {
            if (method == PlantedSpriteTrainer.Stuck)
            {
                stop.Cancel();
            }
        }
    }

    [Test]
    public void Training_that_breaks_down_is_a_row_that_says_so()
    {
        var rows = Run(new PlantedSpriteTrainer(Shapes), PlantedSpriteTrainer.Diverging);
        Assert.That(rows[0].Failure, Is.EqualTo("the loss is no number"));
        Assert.That(rows[0].Figures, Is.Empty);
        Assert.That(File.Exists(_folder["bench/pictures/shapes-diverging.png"]), Is.True);
        var table = new SpriteTable(Options(PlantedSpriteTrainer.Diverging)).Write(rows);
        Assert.That(table, Does.Contain("| diverging: breaks down | 1 (**1 diverged**) | – |").And.Contain("No method could be measured."));
    }

    [Test]
    public void Minutes_are_the_steps_that_they_hold_at_a_pace_measured_once()
    {
        var trainer = new PlantedSpriteTrainer(Shapes);
        var options = Options(PlantedSpriteTrainer.Obedient, PlantedSpriteTrainer.Stuck) with { Budget = new BudgetRecipe { Minutes = 1 } };
        var row = Run(trainer, options)[0];
        File.Delete(_folder["bench/rows.jsonl"]);
        Run(trainer, options);

        // 50 steps in .5 seconds, after 1 second of preparation; the trial is the beginning of the minute that is asked for.
        (BudgetRecipe, long?) trial = (new BudgetRecipe { Minutes = 1 }, SpritePaces.TrialSteps);
        (BudgetRecipe, long?) training = (new BudgetRecipe { Steps = (60 - 1) * 100 }, null);
        Assert.That(trainer.Budgets, Is.EqualTo([trial, trial, training, training, training, training]));
        Assert.That(row.Budget, Is.EqualTo(new BudgetRecipe { Minutes = 1 }));
    }

    [Test]
    public void Method_that_breaks_down_while_it_is_timed_is_a_row_that_says_so()
    {
        var trainer = new PlantedSpriteTrainer(Shapes);
        var rows = Run(trainer, Options(PlantedSpriteTrainer.Diverging) with { Budget = new BudgetRecipe { Minutes = 1 } });
        Assert.That(rows.Single().Failure, Is.EqualTo("While it was timed: the loss is no number"));
        Assert.That(trainer.Trained, Has.Count.EqualTo(1));
    }

    [Test]
    public void Recipe_is_trained_and_its_checkpoints_are_removed()
    {
        var options = new SpriteBenchOptions([LoadShapes()], [Small], 1, new BudgetRecipe { Steps = 3 });

        var row = new SpriteBench(options, new RecipeTrainer(), new BenchFolder(_folder["bench"]), (_, _) => { }).Run(CancellationToken.None).Single();

        Assert.That((row.Steps, row.Failure), Is.EqualTo((3, (string?)null)));
        Assert.That(row.Figures["attribute_accuracy"], Is.InRange(0, 0.8));
        var run = Directory.GetDirectories(_folder["bench/runs"]).Single();
        Assert.That(RecipeJson.Read(Path.Combine(run, "recipe.json")).Data.SplitSeed, Is.EqualTo(1));
        Assert.That(Directory.Exists(Path.Combine(run, "checkpoints")), Is.False);
    }

    [Test]
    public void Training_that_is_broken_off_is_the_beginning_of_one_of_the_whole_budget()
    {
        var task = new SpriteTask(LoadShapes(), Small, 1, new BudgetRecipe { Minutes = 10 }) { BreakOff = TrainingLoop.StepsPerTick };
        var shares = new List<double>();

        using var run = new RecipeTrainer().Train(task, _folder["run"], shares.Add, CancellationToken.None);

        Assert.That((run.Steps, run.FirstTick.Steps), Is.EqualTo((TrainingLoop.StepsPerTick, TrainingLoop.StepsPerTick)));
        Assert.That(shares, Is.EqualTo([1.0]));
        Assert.That(RecipeJson.Read(_folder["run/recipe.json"]).Budget.Minutes, Is.EqualTo(10));
    }

    [Test]
    public void Set_without_attributes_is_refused()
    {
        SpriteSetFolder.Write(Data.Sprites.Draw(10, 8, 8, (sprite, x, y) => (uint)sprite), Directory.CreateDirectory(_folder["plain"]).FullName);
        Assert.That(() => SpriteModeSet.Load("plain", "", _folder["plain"]), Throws.TypeOf<InputException>().With.Message.Contains("has no attributes"));
    }

    private static SpriteMethod Small { get; } = new(
        "small", "few channels", ["networks.generator_channels=16", "networks.discriminator_channels=16", "networks.feature_length=16", "optimizer.batch_size=8"]);

    private SpriteModeSet LoadShapes()
    {
        SpriteSetFolder.Write(Shapes, Directory.CreateDirectory(_folder["shapes"]).FullName);
        return SpriteModeSet.Load("shapes", "coloured shapes", _folder["shapes"]);
    }

    private static SpriteModeSet Set(string folder) => new("shapes", "Coloured shapes", folder, Shapes);

    private static SpriteBenchOptions Options(params SpriteMethod[] methods) => new([Set("shapes")], methods, 1, new BudgetRecipe { Steps = 100 });

    private IReadOnlyList<SpriteRow> Run(PlantedSpriteTrainer trainer, params SpriteMethod[] methods) => Run(trainer, Options(methods));

    private IReadOnlyList<SpriteRow> Run(PlantedSpriteTrainer trainer, SpriteBenchOptions options, CancellationToken stop = default) =>
        new SpriteBench(options, trainer, new BenchFolder(_folder["bench"]), (_, _) => { }).Run(stop);
}
