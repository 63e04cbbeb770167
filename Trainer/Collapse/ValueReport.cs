namespace GanAssets.Trainer.Collapse;

/// <summary>The figures of one attribute value.</summary>
/// <param name="Count">The generated sprites requested with it.</param>
/// <param name="RealCount">The held-out real sprites that have it.</param>
/// <param name="Accuracy">The share of <paramref name="Count"/> in which the probe sees it; NaN where that is 0.</param>
/// <param name="Real">The same share of <paramref name="RealCount"/>.</param>
/// <param name="Coverage">
/// Coverage inside the value: of the training sprites with the value, the share whose ball (to the k-th nearest of these sprites)
/// holds a sprite requested with it. A value stuck on m sprites covers at most about m × k of them. Null where there are too few sprites.
/// </param>
/// <param name="Distinct">
/// The share of different sprites, to the pixel, among equally many generated and held-out ones; null without hashes or with too few
/// sprites.
/// </param>
public sealed record ValueReport(int Count, int RealCount, double Accuracy, double Real, Figure? Coverage = null, Figure? Distinct = null);
