using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse;

/// <summary>The real sprites of a check, looked at once for any number of generators.</summary>
/// <param name="training">The sprites that measures compare with, and the probe has learned from; the generators too, unless <see cref="Learned"/> says otherwise.</param>
/// <param name="heldOut">Real sprites that nothing learned from.</param>
/// <param name="probe">A probe trained on the training sprites alone; it stays the caller's.</param>
public sealed class RealSprites(SpriteSet training, SpriteSet heldOut, Probe probe)
{
    /// <summary>The sprites that measures compare with.</summary>
    public SpriteSet Training { get; } = training;

    /// <summary>The sprites that the generators learned from, of which they may make copies.</summary>
    public SpriteSet Learned { get; init; } = training;

    /// <summary>Real sprites that nothing learned from.</summary>
    public SpriteSet HeldOut { get; } = heldOut;

    /// <summary>The probe.</summary>
    public Probe Probe { get; } = probe;

    /// <summary>Features of <see cref="Training"/>.</summary>
    internal FeatureMatrix TrainingFeatures { get; } = probe.Look(training).Features;

    /// <summary>Features of <see cref="Learned"/>.</summary>
    internal FeatureMatrix LearnedFeatures => field ??= ReferenceEquals(Learned, Training) ? TrainingFeatures : Probe.Look(Learned).Features;

    /// <summary><see cref="HeldOut"/> as the probe sees it.</summary>
    internal ProbedSprites HeldOutSeen { get; } = probe.Look(heldOut);
}
