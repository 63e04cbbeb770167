using System.Globalization;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Shows a training run on a progress display.</summary>
/// <param name="display">Where.</param>
internal sealed class TrainingDisplay(IProgressDisplay display) : ITrainingObserver
{
    /// <summary>Steps that the run has taken in all; known at its end.</summary>
    public long Steps { get; private set; }

    /// <inheritdoc/>
    public void Preparing(double share) =>
        display.Show(0, string.Create(CultureInfo.InvariantCulture, $"training the probe, {share * 100:F0} %"));

    /// <inheritdoc/>
    public void Ticked(Tick tick, Trainee trainee)
    {
        WarningLines.Of(tick.Watch?.Warnings ?? []).ForEach(display.Say);
        var left = tick.SecondsLeft is { } seconds ? $", {Duration.Text(seconds)} left" : "";
        display.Show(tick.Spent, string.Create(CultureInfo.InvariantCulture, $"step {tick.Step}, {tick.StepsPerSecond:F1} steps/s{left}"));
    }

    /// <inheritdoc/>
    public void WentBack(string sentence) => display.Say(sentence);

    /// <inheritdoc/>
    public void Ended(Trainee trainee) => Steps = trainee.Step;
}
