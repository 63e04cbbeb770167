using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse;

/// <summary>The real sprites of a check, looked at once for any number of generators.</summary>
/// <param name="training">The sprites that the generators learned from.</param>
/// <param name="heldOut">Real sprites that nothing learned from.</param>
/// <param name="probe">A probe trained on the training sprites alone; it stays the caller's.</param>
public sealed class RealSprites(SpriteSet training, SpriteSet heldOut, Probe probe)
{
    /// <summary>The sprites that the generators learned from.</summary>
    public SpriteSet Training { get; } = training;

    /// <summary>Real sprites that nothing learned from.</summary>
    public SpriteSet HeldOut { get; } = heldOut;

    /// <summary>The probe.</summary>
    public Probe Probe { get; } = probe;

    /// <summary>Features of <see cref="Training"/>.</summary>
    internal FeatureMatrix TrainingFeatures { get; } = probe.Look(training).Features;

    /// <summary><see cref="HeldOut"/> as the probe sees it.</summary>
    internal ProbedSprites HeldOutSeen { get; } = probe.Look(heldOut);
}
