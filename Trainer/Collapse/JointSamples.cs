using GanAssets.Trainer.Collapse.Requests;

namespace GanAssets.Trainer.Collapse;

/// <summary>Sprites of the combinations that <see cref="FrequentCombinations"/> found.</summary>
/// <param name="Fakes">Generated sprites, requested with these combinations.</param>
/// <param name="Real">The training sprites that have them.</param>
public sealed record JointSamples(ProbedSprites Fakes, ProbedSprites Real);
