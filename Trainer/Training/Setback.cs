namespace GanAssets.Trainer.Training;

/// <summary>Why a run has to go back to an earlier step, and what it does otherwise then.</summary>
/// <param name="Reason">Why, a sentence without its full stop.</param>
/// <param name="Factor">Factor on the step sizes from now on.</param>
internal sealed record Setback(string Reason, double Factor)
{
    /// <summary>The factor after training has diverged.</summary>
    public const double SmallerSteps = 0.5;

    /// <summary>Hands over from the networks that are given up to those with which the run goes on.</summary>
    /// <param name="old">The networks that are given up.</param>
    /// <param name="next">Those of the checkpoint, or fresh ones where there is none.</param>
    public void Leave(Trainee old, Trainee next)
    {
        // Time that was spent in vain is spent.
        next.Seconds = old.Seconds;
        next.LearningRateScale = old.LearningRateScale * Factor;
        next.WentBack = $"{Reason}; back to step {next.Step}{(Factor < 1 ? ", with half the step sizes" : "")}.";
        foreach (var (kept, from) in next.Remedies.Zip(old.Remedies).Where(pair => pair.First.OutlivesGoingBack))
        {
            foreach (var (target, source) in kept.State.Zip(from.State))
            {
                target.Value.copy_(source.Value);
            }
        }
    }
}
