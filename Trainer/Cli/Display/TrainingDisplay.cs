using System.Globalization;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Shows a training run on a progress display.</summary>
/// <param name="display">Where.</param>
internal sealed class TrainingDisplay(IProgressDisplay display) : ITrainingObserver
{
    /// <inheritdoc/>
    public void Ticked(Tick tick, Trainee trainee)
    {
        var left = tick.SecondsLeft is { } seconds ? TimeSpan.FromSeconds(seconds).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : "?";
        display.Show(
            tick.Spent,
            string.Create(CultureInfo.InvariantCulture, $"step {tick.Step}, {tick.StepsPerSecond:F1} steps/s, {left} left, loss D {tick.DiscriminatorLoss:F2} G {tick.GeneratorLoss:F2}"));
    }

    /// <inheritdoc/>
    public void Ended(Trainee trainee)
    {
    }
}
