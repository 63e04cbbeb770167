using System.Text.Json;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class GoingBackTests
{
    private static readonly Recipe Recipe = TinyRecipe.Smallest(steps: 150);

    private TemporaryFolder _temporary = null!;
    private RunFolder _folder = null!;
    private RunData _data = null!;

    [SetUp]
    public void MakeRun()
    {
        _temporary = new TemporaryFolder();
        _folder = RunFolder.Create(_temporary["run"]);
        _data = TinyRecipe.Shapes(Recipe, count: 100);
        TrainingRun.Start(_folder, Recipe with { Budget = new BudgetRecipe { Steps = 50 } }, _data, [], CancellationToken.None);
    }

    [TearDown]
    public void RemoveIt() => _temporary.Dispose();

    [Test]
    public void Diverged_run_goes_back_to_its_checkpoint_with_half_the_step_sizes_and_ends_well()
    {
        var poison = new Disturbance(step: 100, Poison);

        TrainingRun.Resume(_folder, Recipe, _data, [poison], CancellationToken.None);

        Assert.That(poison.Sentences, Has.Count.EqualTo(1));
        Assert.That(poison.Sentences[0], Does.Match(@"^training broke down at step 100: the \w+'s loss is not a number; back to step 50, with half the step sizes\.$"));
        Assert.That(Directory.Exists(_folder.Checkpoint(150)));
        var lines = File.ReadAllLines(_folder.Log).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.That(lines.Select(line => line.GetProperty("step").GetInt64()), Is.EqualTo(new[] { 50, 100, 150 }));
        Assert.That(lines[1].GetProperty("went_back").GetString(), Is.EqualTo(poison.Sentences[0]));
        Assert.That(lines[2].TryGetProperty("went_back", out _), Is.False);
        Assert.That(
            lines[1].GetProperty("learning_rate_factor").GetDouble(),
            Is.EqualTo(LearningRateSchedule.Factor(Recipe.Optimizer, 99 / 150.0) / 2).Within(1e-6));
        Assert.That(lines.Select(line => line.GetProperty("seconds").GetDouble()), Is.Ordered.Ascending);
    }

    [Test]
    public void Run_without_a_checkpoint_begins_anew()
    {
        var folder = RunFolder.Create(_temporary["fresh"]);
        var poison = new Disturbance(step: 50, Poison);

        TrainingRun.Start(folder, Recipe, _data, [poison], CancellationToken.None);

        Assert.That(poison.Sentences.Single(), Does.EndWith("; back to step 0, with half the step sizes."));
        Assert.That(File.ReadAllLines(folder.Log), Has.Length.EqualTo(3));
    }

    [Test]
    public void Run_that_diverges_again_ends_with_the_checkpoint_that_it_has()
    {
        var poison = new Disturbance(step: 100, Poison) { Times = 2 };

        var fault = Assert.Throws<DivergedException>(() => TrainingRun.Resume(_folder, Recipe, _data, [poison], CancellationToken.None));

        Assert.That(fault!.Message, Does.Match("^[^\n]+, a second time; the checkpoint of step 50 is kept; [^\n]+$"));
        Assert.That(Directory.EnumerateDirectories(_folder.Checkpoints).Select(Path.GetFileName), Is.EqualTo(new[] { "000050" }));
        using var trainee = new Trainee(_data.Shape, Recipe, CPU);
        new Checkpoints(_folder).LoadNewest(trainee);
        Assert.That(() => Divergence.RequireFinite(Checkpoints.Weights(trainee), 50), Throws.Nothing);
    }

    [Test]
    public void Exploding_logits_are_noticed_at_the_next_tick()
    {
        var burst = new Disturbance(step: 100, trainee =>
        {
            using var _ = no_grad();
            foreach (var weight in trainee.Discriminator.parameters())
            {
                weight.mul_(30);
            }
        });

        TrainingRun.Resume(_folder, Recipe, _data, [burst], CancellationToken.None);

        Assert.That(burst.Sentences.Single(), Does.Match(@"^training broke down at step 150: the discriminator's logits have grown to \S+; at most 10000 make sense; back to step 50, "));
    }

    [Test]
    public void Remedy_that_wants_to_go_back_is_heeded_once_at_the_step_sizes_that_there_are()
    {
        var wish = new Disturbance(step: 100, trainee => trainee.GoBack = "it looks bad");

        TrainingRun.Resume(_folder, Recipe, _data, [wish], CancellationToken.None);

        Assert.That(wish.Sentences, Is.EqualTo(new[] { "it looks bad; back to step 50." }));
        Assert.That(Directory.Exists(_folder.Checkpoint(150)));
    }

    [Test]
    public void Remedy_that_wants_an_end_is_heeded()
    {
        var wish = new Disturbance(step: 100, trainee => trainee.Stop = "It cannot be helped.");

        var reason = TrainingRun.Resume(_folder, Recipe, _data, [wish], CancellationToken.None);

        Assert.That(reason, Is.EqualTo("It cannot be helped."));
        Assert.That(new Checkpoints(_folder).NewestStep(), Is.EqualTo(100));
    }

    [Test]
    public void Checkpoints_at_which_something_was_wrong_are_passed_over_and_the_healthy_one_is_kept()
    {
        var checkpoints = new Checkpoints(_folder);
        using var trainee = new Trainee(_data.Shape, Recipe, CPU);
        trainee.IsHealthy = false;
        foreach (var step in new[] { 60, 70, 80, 90 })
        {
            trainee.Step = step;
            checkpoints.Save(trainee);
        }

        Assert.That(
            Directory.EnumerateDirectories(_folder.Checkpoints).Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "000050", "000070", "000080", "000090" }));
        Assert.That(checkpoints.TryLoadNewestHealthy(trainee));
        Assert.That((trainee.Step, trainee.IsHealthy), Is.EqualTo((50L, true)));
        checkpoints.RemoveAfter(50);
        Assert.That(Directory.EnumerateDirectories(_folder.Checkpoints).Select(Path.GetFileName), Is.EqualTo(new[] { "000050" }));
    }

    private static void Poison(Trainee trainee)
    {
        using var _ = no_grad();
        trainee.Generator.parameters().First().mul_(float.NaN);
    }

    /// <summary>Does something to the networks at a tick, though observers must not.</summary>
    private sealed class Disturbance(long step, Action<Trainee> action) : ITrainingObserver
    {
        public int Times { get; set; } = 1;

        public List<string> Sentences { get; } = [];

        public void Ticked(Tick tick, Trainee trainee)
        {
            if (tick.Step == step && Times-- > 0)
            {
                action(trainee);
            }
        }

        public void WentBack(string sentence) => Sentences.Add(sentence);

        public void Ended(Trainee trainee)
        {
        }
    }
}
