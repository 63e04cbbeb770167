using GanAssets.Tests.Data;
using GanAssets.Tests.Training;
using GanAssets.Trainer;
using GanAssets.Trainer.Networks.Growing;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Remedies;

public class ProgressiveTests
{
    private const int Steps = 100;

    // 32×32: half of the run ends in the middle of fading in 16×16.
    private static readonly Recipe Recipe = Of(Steps);

    [TestCase(0, ExpectedResult = 1)]
    [TestCase(0.2, ExpectedResult = 1)]
    [TestCase(0.25, ExpectedResult = 1.5)]
    [TestCase(0.3, ExpectedResult = 2)]
    [TestCase(0.4, ExpectedResult = 2)]
    [TestCase(0.45, ExpectedResult = 2.5)]
    [TestCase(0.5, ExpectedResult = 3)]
    [TestCase(1, ExpectedResult = 3)]
    public double Images_grow_in_equal_stages_and_are_whole_at_the_share(double spent) => Math.Round(new Progressive(0.5, 0.5).Reached(spent, last: 3), 9);

    [TestCase(0, ExpectedResult = 1)]
    [TestCase(0.39, ExpectedResult = 1)]
    [TestCase(0.41, ExpectedResult = 2)]
    [TestCase(0.8, ExpectedResult = 3)]
    public double Without_fading_in_each_stage_is_there_at_once(double spent) => new Progressive(0.8, 0).Reached(spent, last: 3);

    [Test]
    public void Run_that_was_stopped_while_it_grew_and_resumed_is_bitwise_the_run_that_was_not()
    {
        using var temporary = new TemporaryFolder();
        var data = RunData.From(ColoredShapes.Draw(60, seed: 1, scale: 4), Recipe);
        var (straight, interrupted) = (RunFolder.Create(temporary["straight"]), RunFolder.Create(temporary["interrupted"]));
        using var stop = new CancellationTokenSource();

        TrainingRun.Start(straight, Recipe, data, [], CancellationToken.None);
        TrainingRun.Start(interrupted, Recipe, data, [new AtTheFirstTick((_, _) => stop.Cancel())], stop.Token);
        using (var early = TrainedGenerator.Load(interrupted, Recipe, data))
        {
            Assert.That(early.Network.Growth!.Stage(), Is.EqualTo(new GrowthStage(2, early.Network.Growth.Reached - 1)));
            Assert.That(early.Network.Growth.Stage().IsFading);
        }

        TrainingRun.Resume(interrupted, Recipe, data, [], CancellationToken.None);

        foreach (var file in new[] { "weights.safetensors", "optimizers.safetensors", "remedies.safetensors" })
        {
            var (one, other) = (Path.Combine(straight.Checkpoint(Steps), file), Path.Combine(interrupted.Checkpoint(Steps), file));
            Assert.That(File.ReadAllBytes(other).AsSpan().SequenceEqual(File.ReadAllBytes(one)), file);
        }

        using var grown = TrainedGenerator.Load(straight, Recipe, data);
        Assert.That(grown.Network.Growth!.Reached, Is.EqualTo(3));
    }

    [Test]
    public void Images_do_not_shrink_again_under_a_larger_budget()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);
        var data = RunData.From(ColoredShapes.Draw(60, seed: 1, scale: 2), Of(4));
        TrainingRun.Start(folder, Of(4), data, [], CancellationToken.None);

        var reached = 0.0;
        TrainingRun.Resume(folder, Of(50), data, [new AtTheFirstTick((_, trainee) => reached = trainee.Generator.Growth!.Reached)], CancellationToken.None);

        Assert.That(reached, Is.EqualTo(2));
    }

    [Test]
    public void Sprites_that_are_no_larger_than_the_first_images_are_refused() => Assert.That(
        () => RunData.From(ColoredShapes.Draw(60, seed: 1), Recipe),
        Throws.TypeOf<InputException>().With.Message.Match(@"^recipe: [^\n]*'progressive'[^\n]*8×8[^\n]*\.$"));

    private static Recipe Of(int steps)
    {
        var recipe = TinyRecipe.Smallest(steps);
        return recipe with
        {
            Objective = recipe.Objective with { Remedies = [MatchingAware.RecipeName, Progressive.RecipeName] },
            Optimizer = recipe.Optimizer with { Beta1 = 0.5 },
            Remedy = new RemedyRecipe { ProgressiveShare = 0.9 },
        };
    }

    private sealed class AtTheFirstTick(Action<Tick, Trainee> act) : ITrainingObserver
    {
        public void Ticked(Tick tick, Trainee trainee) => act(tick, trainee);

        public void Ended(Trainee trainee)
        {
        }
    }
}
