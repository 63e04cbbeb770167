using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

/// <summary>A run that is stopped at its first tick and resumed, beside one that is not.</summary>
internal static class ResumedRun
{
    /// <summary>Trains both to their last step and requires the same bytes of every file of the last checkpoint.</summary>
    public static void IsBitwiseTheRunThatWasNotStopped(Recipe recipe, RunData data)
    {
        using var temporary = new TemporaryFolder();
        var (straight, interrupted) = (RunFolder.Create(temporary["straight"]), RunFolder.Create(temporary["interrupted"]));
        using var stop = new CancellationTokenSource();

        TrainingRun.Start(straight, recipe, data, [], CancellationToken.None);
        TrainingRun.Start(interrupted, recipe, data, [new StopAtTheFirstTick(stop)], stop.Token);
        TrainingRun.Resume(interrupted, recipe, data, [], CancellationToken.None);

        var last = recipe.Budget.Steps!.Value;
        foreach (var file in new[] { "weights.safetensors", "optimizers.safetensors", "remedies.safetensors" })
        {
            var (one, other) = (Path.Combine(straight.Checkpoint(last), file), Path.Combine(interrupted.Checkpoint(last), file));
            Assert.That(File.ReadAllBytes(other).AsSpan().SequenceEqual(File.ReadAllBytes(one)), file);
        }
    }
}
