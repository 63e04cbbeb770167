namespace GanAssets.Trainer.Collapse;

/// <summary>
/// The Fréchet distance inside one attribute value (class-wise, as reported by StudioGAN): a generator may match all sprites
/// together and none of the values.
/// </summary>
public static class IntraClassFrechet
{
    /// <summary>
    /// The fewest rows on each side. With fewer the error of the covariances outweighs the distance of all but the worst generators;
    /// and since it shrinks only slowly as rows are added, only figures from equally many rows can be compared.
    /// </summary>
    public const int MinimumRows = 200;

    /// <summary>Measures the distance between sprites of one value.</summary>
    /// <param name="reference">Features of the training sprites with the value.</param>
    /// <param name="sprites">Features of other sprites with the value.</param>
    /// <returns>0 or more, in squared units of the features; NaN where a side has fewer than <see cref="MinimumRows"/> rows.</returns>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public static double Between(FeatureMatrix reference, FeatureMatrix sprites) =>
        Math.Min(reference.Rows, sprites.Rows) < MinimumRows ? double.NaN : FrechetDistance.Between(reference, sprites);
}
