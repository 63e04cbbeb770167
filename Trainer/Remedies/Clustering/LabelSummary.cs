namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>Tells what a new hidden label holds, in short: it becomes part of one line of a log.</summary>
/// <param name="attributes">The attribute indices of every training sample, −1 where unknown.</param>
/// <param name="panel">Which samples were looked at.</param>
/// <param name="collapsed">Which of these the generator never makes.</param>
internal sealed class LabelSummary(long[][] attributes, IReadOnlySet<long> panel, IReadOnlySet<long> collapsed)
{
    private const int MostExamples = 4;
    private const int MostValues = 3;

    // Below this a value is hardly what a label is about.
    private const double SmallestSurplus = 0.1;
    private const int Digits = 4;

    /// <summary>Describes a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="samples">The samples that have it now, ascending; at least one.</param>
    /// <param name="before">The label that every sample had.</param>
    public NewLabel Of(int label, int[] samples, int[] before)
    {
        var seen = samples.Where(sample => panel.Contains(sample)).ToArray();
        var count = Math.Min(MostExamples, samples.Length);
        return new NewLabel(
            label,
            samples.GroupBy(sample => before[sample]).MaxBy(group => group.Count())!.Key,
            samples.Length,
            [.. Enumerable.Range(0, count).Select(i => (long)samples[(long)i * samples.Length / count])])
        {
            CollapsedShare = seen.Length == 0 ? null : Math.Round((double)seen.Count(sample => collapsed.Contains(sample)) / seen.Length, Digits),
            Values = [.. Enumerable.Range(0, attributes[0].Length)
                .SelectMany(attribute => Frequent(attribute, samples))
                .OrderByDescending(value => value.Share - value.ShareOfAll)
                .Take(MostValues)],
        };
    }

    private IEnumerable<LabelValue> Frequent(int attribute, int[] samples)
    {
        var shares = Shares(attribute, samples.Select(sample => attributes[sample]));
        var all = Shares(attribute, attributes);
        return shares.Where(pair => pair.Value - all[pair.Key] >= SmallestSurplus)
            .Select(pair => new LabelValue(attribute, (int)pair.Key, Math.Round(pair.Value, Digits), Math.Round(all[pair.Key], Digits)));
    }

    private static Dictionary<long, double> Shares(int attribute, IEnumerable<long[]> rows)
    {
        var known = rows.Select(row => row[attribute]).Where(value => value >= 0).ToArray();
        return known.CountBy(value => value).ToDictionary(pair => pair.Key, pair => (double)pair.Value / known.Length);
    }
}
