namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The Fréchet distance inside one attribute value (class-wise, as reported by StudioGAN): a generator may match all sprites
/// together and none of the values.
/// </summary>
/// <param name="reference">Features of the training sprites with the value.</param>
public sealed class IntraClassFrechet(FeatureMatrix reference)
{
    /// <summary>
    /// The fewest rows on each side. With fewer the error of the covariances outweighs the distance of all but the worst generators;
    /// and since it shrinks only slowly as rows are added, only figures from equally many rows can be compared.
    /// </summary>
    public const int MinimumRows = 200;

    private readonly Lazy<FeatureMoments> _moments = new(() => FeatureMoments.Of(reference));

    /// <summary>Measures the distance to other sprites of the value.</summary>
    /// <param name="sprites">Features of the other sprites.</param>
    /// <returns>0 or more, in squared units of the features; NaN where a side has fewer than <see cref="MinimumRows"/> rows.</returns>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public double To(FeatureMatrix sprites)
    {
        if (sprites.Columns != reference.Columns)
            throw new ArgumentException($"Rows of {sprites.Columns} features cannot be compared with rows of {reference.Columns}.", nameof(sprites));

        return Math.Min(reference.Rows, sprites.Rows) < MinimumRows
            ? double.NaN
            : FrechetDistance.Between(_moments.Value, FeatureMoments.Of(sprites));
    }
}
