namespace GanAssets.Trainer.Bench.Early;

/// <summary>A warning in a run's log.</summary>
/// <param name="Step">When it was given.</param>
/// <param name="Subject">Of what, such as <c>hair=blue</c> or <c>generator</c>.</param>
/// <param name="Measure">The figure that gave rise to it.</param>
public sealed record EarlyWarning(long Step, string Subject, string Measure);
