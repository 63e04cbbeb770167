using GanAssets.Trainer.Collapse;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What a set has measured of a sampler.</summary>
/// <param name="Figures">The figures by the names of the set's <see cref="ModeSet.Figures"/>.</param>
/// <param name="Kept">The samples for the picture.</param>
public sealed record ModeMeasurement(IReadOnlyDictionary<string, double> Figures, FeatureMatrix Kept);
