namespace GanAssets.Trainer.Data.Sources.Digits;

/// <summary>One of the package's files: all digits of one number.</summary>
/// <param name="Data">The brightness of each pixel, 0…1 to three decimals, digit after digit and row after row.</param>
internal sealed record DigitFile(float[] Data);
