namespace GanAssets.Trainer.Data.Sources.Collecting;

/// <summary>A sprite on its way into a set.</summary>
/// <param name="File">The name of its file in the set.</param>
/// <param name="Values">A value for each attribute.</param>
/// <param name="Rgba">H×W×4 bytes, straight alpha.</param>
internal sealed record CollectedSprite(string File, IReadOnlyList<string> Values, byte[] Rgba);
