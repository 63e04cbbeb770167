namespace GanAssets.Trainer.Remedies;

/// <summary>What is expected of a figure that <see cref="AuxiliaryMonitor"/> follows.</summary>
/// <param name="WarmUp">Values that are passed over at first.</param>
/// <param name="FastMemory">How much of the running mean that tells jumps stays at each value, 0…1.</param>
/// <param name="SlowMemory">How much of the running mean that tells drifts stays.</param>
/// <param name="IsBetter">Whether the first figure is better than the second.</param>
/// <param name="Jumps">Whether a fast mean has jumped off a slow one.</param>
/// <param name="Drifts">Whether a slow mean has drifted from its best.</param>
internal sealed record AuxiliaryKind(
    int WarmUp,
    double FastMemory,
    double SlowMemory,
    Func<double, double, bool> IsBetter,
    Func<double, double, bool> Jumps,
    Func<double, double, bool> Drifts)
{
    // A loss of a single batch scatters; so much of a change is chance.
    private const double LossSlack = 0.05;

    // Attribute accuracy at a look scatters by a few hundredths.
    private const double AccuracyFall = 0.15;

    /// <summary>
    /// A term's value at the ticks. It jumps where it suddenly doubles, and also where it suddenly falls to a quarter: fakes that are so
    /// easily named are all alike.
    /// </summary>
    public static AuxiliaryKind Loss { get; } = new(
        WarmUp: 20,
        FastMemory: 0.5,
        SlowMemory: 0.9,
        (loss, other) => loss < other,
        (fast, slow) => fast > (2 * slow) + LossSlack || fast < slow / 4,
        (slow, best) => slow > (2 * best) + LossSlack);

    /// <summary>Attribute accuracy at the watch's looks. Only a fall is bad.</summary>
    public static AuxiliaryKind Accuracy { get; } = new(
        WarmUp: 3,
        FastMemory: 0,
        SlowMemory: 0.7,
        (accuracy, other) => accuracy > other,
        (fast, slow) => fast < slow - AccuracyFall,
        (slow, best) => slow < best - AccuracyFall);
}
