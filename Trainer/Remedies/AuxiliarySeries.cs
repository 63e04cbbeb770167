using System.Globalization;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Follows a figure of how well attributes are learned, and says when it changes in a way that it should not: a jump off its running mean,
/// or a mean that has drifted away from its best.
/// </summary>
/// <param name="name">What the figure is, for sentences.</param>
/// <param name="kind">What counts as a change for the worse.</param>
/// <param name="memory">Where its running means are kept.</param>
/// <param name="first">The first of <see cref="Numbers"/> places there.</param>
internal sealed class AuxiliarySeries(string name, AuxiliaryKind kind, KeptNumbers memory, int first)
{
    /// <summary>How many numbers are kept.</summary>
    public const int Numbers = 4;

    private int FastPlace => first;

    private int SlowPlace => first + 1;

    private int BestPlace => first + 2;

    private int CountPlace => first + 3;

    /// <summary>Takes in the next value.</summary>
    /// <returns>What is wrong, as part of a sentence; null where nothing is.</returns>
    public string? Observe(double value)
    {
        var count = ++memory[CountPlace];
        if (count == 1)
        {
            Set(value, value, value);
            return null;
        }

        var (before, best) = (memory[SlowPlace], memory[BestPlace]);
        var fast = Mean(memory[FastPlace], value, kind.FastMemory);
        var slow = Mean(before, value, kind.SlowMemory);

        // The first values are those of networks that know nothing, and every figure moves far from them.
        var isLearned = count > kind.WarmUp;
        Set(fast, slow, !isLearned || kind.IsBetter(slow, best) ? slow : best);
        return !isLearned ? null
            : kind.Jumps(fast, before) ? Text($"{name} has jumped from {before:G2} to {fast:G2}")
            : kind.Drifts(slow, best) ? Text($"{name} has drifted from {best:G2} to {slow:G2}")
            : null;
    }

    /// <summary>Expects the best again: training goes back to where it was better.</summary>
    public void Reset() => Set(memory[BestPlace], memory[BestPlace], memory[BestPlace]);

    private static double Mean(double mean, double value, double share) => (share * mean) + ((1 - share) * value);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Set(double fast, double slow, double best) =>
        (memory[FastPlace], memory[SlowPlace], memory[BestPlace]) = ((float)fast, (float)slow, (float)best);
}
