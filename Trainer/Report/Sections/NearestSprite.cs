namespace GanAssets.Trainer.Report.Sections;

/// <summary>A sprite's nearest other sprite.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Psnr">The peak signal-to-noise ratio between the two, in decibels; infinite where they are equal.</param>
internal readonly record struct NearestSprite(int Index, double Psnr);
