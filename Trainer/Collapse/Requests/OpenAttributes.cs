using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Requests;

/// <summary>
/// Decides what a generator is asked for in place of attributes that are unknown. Nobody who uses a model asks for
/// "unknown": what a request leaves open is drawn. So checks and sample grids ask for known values alone.
/// </summary>
internal static class OpenAttributes
{
    private const int Unknown = -1;

    /// <summary>
    /// Fills each gap with the value of a training sprite, drawn from those that agree with most of what is known (hot-deck
    /// imputation); of these, one that fills most gaps at once, so that combinations stay such as occur.
    /// </summary>
    /// <param name="set">The sprites whose attributes are to be asked for.</param>
    /// <param name="training">The training split.</param>
    /// <param name="seed">Decides between sprites that serve equally well.</param>
    /// <returns>
    /// The sprites with all attributes known; but for those that no training sprite knows, of which the generator knows
    /// "unknown" alone.
    /// </returns>
    public static SpriteSet Fill(SpriteSet set, SpriteSet training, int seed)
    {
        var labels = set.Labels.ToArray();
        var random = new SplitMix64((ulong)seed);
        for (var i = 0; i < set.Count; i++)
        {
            var row = labels.AsSpan(i * set.Schema.Count, set.Schema.Count);
            while (row.Contains(Unknown) && Donor(row, training, random) is { } donor)
            {
                FillFrom(training.LabelsOf(donor), row);
            }
        }

        return new SpriteSet(set.Width, set.Height, set.Rgba, set.Schema, labels, set.Names);
    }

    private static int? Donor(ReadOnlySpan<int> row, SpriteSet training, SplitMix64 random)
    {
        int? best = null;
        var (bestScore, equals) = (0, 0);
        for (var candidate = 0; candidate < training.Count; candidate++)
        {
            var score = Score(row, training.LabelsOf(candidate));
            if (score == 0 || score < bestScore)
            {
                continue;
            }

            // Each of the equally good ones must win equally often: the n-th takes the place with a chance of 1/n.
            equals = score > bestScore ? 1 : equals + 1;
            bestScore = score;
            if (random.NextBelow(equals) == 0)
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>0 for a sprite that fills no gap; else higher with each agreement, and among equals with each gap filled.</summary>
    private static int Score(ReadOnlySpan<int> row, ReadOnlySpan<int> donor)
    {
        var (agreements, filled) = (0, 0);
        for (var a = 0; a < row.Length; a++)
        {
            agreements += row[a] != Unknown && row[a] == donor[a] ? 1 : 0;
            filled += row[a] == Unknown && donor[a] != Unknown ? 1 : 0;
        }

        return filled == 0 ? 0 : (agreements * (row.Length + 1)) + filled;
    }

    private static void FillFrom(ReadOnlySpan<int> donor, Span<int> row)
    {
        for (var a = 0; a < row.Length; a++)
        {
            row[a] = row[a] == Unknown ? donor[a] : row[a];
        }
    }
}
