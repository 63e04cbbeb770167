using System.Text.Json;
using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class ResumeTests
{
    private static readonly Recipe Recipe = TinyRecipe.Smallest(steps: 100);

    [Test]
    public void Run_that_was_stopped_and_resumed_is_bitwise_the_run_that_was_not()
    {
        using var temporary = new TemporaryFolder();
        var data = TinyRecipe.Shapes(Recipe);
        var (straight, interrupted) = (RunFolder.Create(temporary["straight"]), RunFolder.Create(temporary["interrupted"]));
        using var stop = new CancellationTokenSource();

        TrainingRun.Start(straight, Recipe, data, [], CancellationToken.None);
        TrainingRun.Start(interrupted, Recipe, data, [new StopAtTheFirstTick(stop)], stop.Token);
        Assert.That(Directory.Exists(interrupted.Checkpoint(50)), "stopped with a checkpoint");
        Assert.That(Directory.Exists(interrupted.Checkpoint(100)), Is.False, "stopped early");
        TrainingRun.Resume(interrupted, Recipe, data, [], CancellationToken.None);

        foreach (var file in new[] { "weights.safetensors", "optimizers.safetensors" })
        {
            var (one, other) = (Path.Combine(straight.Checkpoint(100), file), Path.Combine(interrupted.Checkpoint(100), file));
            Assert.That(File.ReadAllBytes(other).AsSpan().SequenceEqual(File.ReadAllBytes(one)), file);
        }

        Assert.That(File.ReadAllBytes(interrupted.Sample(100)), Is.EqualTo(File.ReadAllBytes(straight.Sample(100))));
        Assert.That(File.ReadAllLines(interrupted.Log).Select(StepOf), Is.EqualTo(new[] { 50, 100 }));
    }

    [Test]
    public void Run_goes_on_under_a_larger_budget_which_is_written_down()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);
        var (shorter, longer) = (TinyRecipe.Smallest(steps: 2), TinyRecipe.Smallest(steps: 5));
        var data = TinyRecipe.Shapes(shorter);
        TrainingRun.Start(folder, shorter, data, [], CancellationToken.None);

        TrainingRun.Resume(folder, longer, data, [], CancellationToken.None);

        Assert.That(Directory.Exists(folder.Checkpoint(5)));
        Assert.That(RecipeJson.Read(folder.Recipe).Budget, Is.EqualTo(new BudgetRecipe { Steps = 5 }));
    }

    [Test]
    public void Run_that_never_had_a_checkpoint_is_refused()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);

        Assert.That(
            () => TrainingRun.Resume(folder, Recipe, TinyRecipe.Shapes(Recipe), [], CancellationToken.None),
            Throws.TypeOf<InputException>().With.Message.Contains("has no checkpoint yet"));
    }

    [Test]
    public void Log_of_steps_that_a_killed_process_took_in_vain_is_not_kept()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);
        var data = TinyRecipe.Shapes(Recipe);
        using var stop = new CancellationTokenSource();
        TrainingRun.Start(folder, Recipe, data, [new StopAtTheFirstTick(stop)], stop.Token);
        var line = File.ReadAllText(folder.Log);
        File.AppendAllText(folder.Log, line.Replace("\"step\":50,", "\"step\":100,", StringComparison.Ordinal) + line[..30]);
        Assert.That(File.ReadAllLines(folder.Log), Has.Length.EqualTo(3));

        TrainingRun.Resume(folder, Recipe with { Budget = new BudgetRecipe { Steps = 51 } }, data, [], CancellationToken.None);

        Assert.That(File.ReadAllText(folder.Log), Is.EqualTo(line));
    }

    private static int StepOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("step").GetInt32();
}
