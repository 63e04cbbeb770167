using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Report.Actions;

/// <summary>What a line of a log says of actions.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="WentBack">Why the run went back to an earlier step, and to which.</param>
/// <param name="Events">What remedies did.</param>
internal sealed record LoggedActions(long Step, string? WentBack, IReadOnlyList<RemedyEvent>? Events);
