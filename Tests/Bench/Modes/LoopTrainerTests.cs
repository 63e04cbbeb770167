using GanAssets.Trainer;
using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Points;

namespace GanAssets.Tests.Bench.Modes;

internal sealed class LoopTrainerTests
{
    private static readonly PointSet Ring = new("ring", "", Mixtures.Ring);
    private static readonly ModeMethod Relativistic = ModeMethods.All.Single(method => method.Name == "relativistic");

    [Test]
    public void Trained_generator_moves_towards_the_ring_and_is_the_same_for_a_seed()
    {
        var steps = new List<long>();
        using var run = new LoopTrainer().Train(Task(150), steps.Add, default);
        using var again = new LoopTrainer().Train(Task(150), _ => { }, default);

        var samples = run.Sampler.Sample(600, 3);
        Assert.That(steps, Is.EqualTo([50, 100, 150]));
        Assert.That(again.Sampler.Sample(600, 3).Values, Is.EqualTo(samples.Values));
        Assert.That(run.Sampler.Sample(600, 4).Values, Is.Not.EqualTo(samples.Values));

        // A fresh generator makes points in the middle.
        var radius = Enumerable.Range(0, samples.Rows).Average(i => Math.Sqrt((samples.Row(i)[0] * samples.Row(i)[0]) + (samples.Row(i)[1] * samples.Row(i)[1])));
        Assert.That(radius, Is.InRange(0.3, 2));
    }

    [Test]
    public void Recipe_has_the_set_s_settings_under_the_method_s()
    {
        var recipe = LoopTrainer.Resolve(Task(150, "optimizer.batch_size=32"));
        Assert.That((recipe.Optimizer.BatchSize, recipe.Optimizer.GeneratorLearningRate, recipe.Threads), Is.EqualTo((32, 0.001, 1)));
        Assert.That((recipe.Seed, recipe.Budget.Steps, recipe.Budget.Minutes), Is.EqualTo((7, 150, (double?)null)));
        Assert.That(recipe.Objective.Remedies, Is.Empty);
    }

    [Test]
    public void Setting_that_is_no_recipe_s_is_named_with_the_nearest() =>
        Assert.That(() => LoopTrainer.Resolve(Task(150, "optimizer.batchsize=32")), Throws.TypeOf<InputException>().With.Message.Contains("optimizer.batch_size"));

    [Test]
    public void Networks_of_pacgan_are_trained_with_its_settings()
    {
        var ring = new PointSet("ring", "", Mixtures.Ring, PointNet.Pacgan);
        var task = Task(50) with { Set = ring, Method = ModeMethods.All[0], Net = PointNet.Pacgan.Name };
        var recipe = LoopTrainer.Resolve(task);
        Assert.That((recipe.Optimizer.BatchSize, recipe.Optimizer.Beta1, recipe.Networks.LatentLength), Is.EqualTo((100, 0.8, 2)));

        using var run = new LoopTrainer().Train(task with { Steps = 2 }, _ => { }, default);

        var samples = run.Sampler.Sample(100, 1);
        Assert.That(samples.Values, Is.All.InRange(-10, 10));
        Assert.That(samples.Values.Distinct().Count(), Is.GreaterThan(100));
    }

    [Test]
    public void Stopped_training_ends_at_the_next_step()
    {
        using var stop = new CancellationTokenSource();
        Assert.That(() => new LoopTrainer().Train(Task(10_000), step => Stop(step), stop.Token), Throws.InstanceOf<OperationCanceledException>());

        void Stop(long step)
        {
            Assert.That(step, Is.EqualTo(50));
            stop.Cancel();
        }
    }

    [TestCaseSource(typeof(ModeMethods), nameof(ModeMethods.All))]
    public void Every_method_of_the_tables_is_a_recipe_that_goes_together(ModeMethod method)
    {
        var task = Task(150) with { Method = method };

        var recipe = LoopTrainer.Resolve(task);

        Assert.That(recipe.Networks.GeneratorNormalization, Is.EqualTo("none"), "what all methods share");
        Assert.That(() => task.Set.Shape(recipe), Throws.Nothing);
    }

    private static ModeTask Task(long steps, params string[] settings) =>
        new(Ring, Relativistic with { Settings = [.. Relativistic.Settings, .. settings] }, 7, steps, "table");
}
