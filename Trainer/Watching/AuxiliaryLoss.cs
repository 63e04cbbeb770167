namespace GanAssets.Trainer.Watching;

/// <summary>What one remedy added to the losses of a step.</summary>
/// <param name="Discriminator">To the discriminator's; null where it added nothing.</param>
/// <param name="Generator">To the generator's.</param>
public readonly record struct AuxiliaryLoss(double? Discriminator, double? Generator);
