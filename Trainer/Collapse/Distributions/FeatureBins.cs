namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// A division of the space of features into bins: a sprite belongs to the bin of the nearest centre.
/// </summary>
public sealed class FeatureBins
{
    /// <summary>The number of bins in Richardson and Weiss (2018).</summary>
    public const int DefaultCount = 100;

    /// <summary>The fewest sprites for each bin; with fewer, chance empties bins, and the z-test of a share does not hold.</summary>
    public const int RowsPerBin = 10;

    private readonly int[] _trainingCounts;

    /// <summary>Takes the bins of given centres.</summary>
    /// <param name="centres">A row for each bin, at least one.</param>
    /// <param name="training">Features of the training sprites.</param>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public FeatureBins(FeatureMatrix centres, FeatureMatrix training)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(centres.Rows, 1, nameof(centres));
        Centres = centres;
        _trainingCounts = Count(training);
    }

    /// <summary>The centres, a row for each bin.</summary>
    public FeatureMatrix Centres { get; }

    /// <summary>The training sprites in each bin.</summary>
    public IReadOnlyList<int> TrainingCounts => _trainingCounts;

    /// <summary>
    /// Finds bins by k-means, seeded by k-means++. There are fewer of them where the training sprites hold fewer different ones.
    /// </summary>
    /// <param name="training">Features of the training sprites, at least one.</param>
    /// <param name="count">The number of bins, at least 1; see <see cref="CountFor"/>.</param>
    /// <param name="seed">Decides where the search for the bins begins; the same seed gives the same bins.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no sprites, or no bins.</exception>
    public static FeatureBins Fit(FeatureMatrix training, int count = DefaultCount, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(training.Rows, 1, nameof(training));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new FeatureBins(KMeans.Centres(training, count, seed), training);
    }

    /// <summary>The number of bins that sets of sprites allow: <see cref="DefaultCount"/>, or fewer where a set is small.</summary>
    /// <param name="rows">The sprites of the smallest set: training, held-out or generated.</param>
    /// <returns>At least 1.</returns>
    public static int CountFor(int rows) => Math.Clamp(rows / RowsPerBin, 1, DefaultCount);

    /// <summary>Counts the sprites in each bin.</summary>
    /// <param name="sprites">Any number of rows with as many features as the centres.</param>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public int[] Count(FeatureMatrix sprites)
    {
        var counts = new int[Centres.Rows];
        foreach (var bin in KMeans.Nearest(sprites, Centres))
            counts[bin]++;

        return counts;
    }
}
