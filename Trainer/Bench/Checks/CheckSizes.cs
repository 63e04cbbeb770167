namespace GanAssets.Trainer.Bench.Checks;

/// <summary>How many sprites a check had.</summary>
/// <param name="Training">Training sprites.</param>
/// <param name="HeldOut">Held-out sprites.</param>
/// <param name="Generated">Sprites of the generator.</param>
public sealed record CheckSizes(int Training, int HeldOut, int Generated);
