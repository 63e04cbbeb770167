using System.Runtime.InteropServices;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>
/// How many joint combinations of the held-out sprites appear when a generator is asked for each as often as it is held out, and how many of those with fewer
/// than <see cref="FrequentCombinations.FewestSprites"/> training sprites, none included: the tail.
/// </summary>
/// <param name="Fakes">All combinations, as generated sprites show them.</param>
/// <param name="Real">All combinations, as the held-out sprites themselves show them.</param>
/// <param name="TailFakes">Those of the tail.</param>
/// <param name="TailReal">Those of the tail.</param>
internal sealed record TailedModes(JointCoverage Fakes, JointCoverage Real, JointCoverage TailFakes, JointCoverage TailReal)
{
    /// <summary>Counts.</summary>
    /// <param name="training">The training split.</param>
    /// <param name="fakes">Sprites as the probe sees them, asked for with the labels of the held-out ones, row by row.</param>
    /// <param name="heldOut">The held-out sprites as the probe sees them.</param>
    public static TailedModes Of(SpriteSet training, ProbedSprites fakes, ProbedSprites heldOut)
    {
        var rows = Known(heldOut.Labels, training.Schema.Count);
        var tail = Tail(training, heldOut.Labels, rows);
        return new TailedModes(Count(fakes, rows), Count(heldOut, rows), Count(fakes, tail), Count(heldOut, tail));
    }

    /// <summary>The rows of labels whose combination has fewer than <see cref="FrequentCombinations.FewestSprites"/> training sprites.</summary>
    /// <param name="training">The training split.</param>
    /// <param name="labels">N×A indices of attribute values.</param>
    /// <param name="rows">The rows to choose from.</param>
    internal static int[] Tail(SpriteSet training, int[] labels, int[] rows)
    {
        var attributes = training.Schema.Count;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Known(training.Labels, attributes))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, KeyOf(training.Labels, row, attributes), out _)++;
        }

        return [.. rows.Where(row => counts.GetValueOrDefault(KeyOf(labels, row, attributes)) < FrequentCombinations.FewestSprites)];
    }

    // Nobody can say which combination a sprite with an unknown value is of.
    private static int[] Known(int[] labels, int attributes) =>
        [.. Enumerable.Range(0, labels.Length / attributes).Where(row => !labels.AsSpan(row * attributes, attributes).Contains(-1))];

    private static string KeyOf(int[] labels, int row, int attributes) => string.Join(',', labels.AsSpan(row * attributes, attributes).ToArray());

    private static JointCoverage Count(ProbedSprites sprites, int[] rows)
    {
        if (rows.Length == 0)
        {
            return new JointCoverage(0, 0);
        }

        var attributes = sprites.Labels.Length / sprites.Features.Rows;
        return JointCoverage.Of(new ProbedSprites(sprites.Features.Subset(rows), Rows(sprites.Labels), Rows(sprites.Predictions)));

        int[] Rows(int[] values) => [.. rows.SelectMany(row => values[(row * attributes)..((row + 1) * attributes)])];
    }
}
