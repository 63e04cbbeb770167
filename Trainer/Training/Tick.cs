using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Watching;

namespace GanAssets.Trainer.Training;

/// <summary>What is known of a run every so many steps; a line of <c>log.jsonl</c>.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="Seconds">Seconds of training so far.</param>
/// <param name="SecondsLeft">Seconds until the budget is spent, at the pace so far.</param>
/// <param name="StepsPerSecond">The pace since the tick before.</param>
/// <param name="Spent">The spent share of the budget, 0…1.</param>
/// <param name="LearningRateFactor">The factor on the step sizes.</param>
/// <param name="DiscriminatorLoss">The discriminator's adversarial loss in the last step.</param>
/// <param name="GeneratorLoss">The generator's adversarial loss in the last step.</param>
/// <param name="RealLogit">The mean logit of real sprites in the last step.</param>
/// <param name="FakeLogit">The mean logit of generated ones.</param>
/// <param name="RealGradient">The mean of ‖∇D‖² on real sprites at the last penalty r1 or r2; 0 without one.</param>
/// <param name="FakeGradient">The mean of ‖∇D‖² on generated sprites at that penalty.</param>
public sealed record Tick(
    long Step,
    double Seconds,
    double? SecondsLeft,
    double StepsPerSecond,
    double Spent,
    double LearningRateFactor,
    double DiscriminatorLoss,
    double GeneratorLoss,
    double RealLogit,
    double FakeLogit,
    double RealGradient,
    double FakeGradient)
{
    /// <summary>Why the run has gone back to an earlier step since the tick before, and to which; null where it has not.</summary>
    public string? WentBack { get; init; }

    /// <summary>What the watch tells; null where the run is not watched.</summary>
    public WatchReport? Watch { get; init; }

    /// <summary>What remedies have done since the tick before; null where that is nothing.</summary>
    public IReadOnlyList<RemedyEvent>? Events { get; init; }
}
