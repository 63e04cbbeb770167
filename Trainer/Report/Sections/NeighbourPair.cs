namespace GanAssets.Trainer.Report.Sections;

/// <summary>A generated sprite and its nearest training sprite.</summary>
/// <param name="Seed">The generated sprite's seed.</param>
/// <param name="Name">The training sprite's name.</param>
/// <param name="Psnr">The peak signal-to-noise ratio between them, in decibels; null where they are equal.</param>
public sealed record NeighbourPair(int Seed, string Name, double? Psnr);
