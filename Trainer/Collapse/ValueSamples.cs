namespace GanAssets.Trainer.Collapse;

/// <summary>Sprites generated to judge single attribute values, rare ones above all.</summary>
/// <param name="Sprites">The generated sprites, N rows.</param>
/// <param name="Attributes">For each sprite the attribute that it was generated for.</param>
/// <param name="Values">For each sprite the value of it.</param>
public sealed record ValueSamples(ProbedSprites Sprites, IReadOnlyList<int> Attributes, IReadOnlyList<int> Values);
