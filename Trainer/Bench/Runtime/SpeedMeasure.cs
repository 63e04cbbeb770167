using System.Security.Cryptography;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>Sprites a second, ours beside others, in turns so that whatever else the machine does falls on all alike.</summary>
/// <param name="options">How long.</param>
/// <param name="inputs">What is asked for.</param>
internal sealed class SpeedMeasure(RuntimeBenchOptions options, RuntimeInputs inputs)
{
    private const double MostOverhead = 1.03;
    private static readonly int[] _batches = [1, RuntimeInputs.Most];

    // Of each batch and contestant, the seconds of a sprite in each round.
    private readonly Dictionary<int, Dictionary<string, List<double>>> _seconds = _batches.ToDictionary(batch => batch, _ => new Dictionary<string, List<double>>());
    private string? _sameBytes;

    /// <summary>Times all contestants in further rounds.</summary>
    /// <param name="ours">Our runtime.</param>
    /// <param name="others">The others: a bare run, a bound one, and onnxruntime-node where it is there.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="progress">Told the share of these rounds that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    public void Time(RuntimeContestant ours, IReadOnlyList<IContestant> others, int rounds, Action<double> progress, CancellationToken stop)
    {
        IContestant[] all = [ours, .. others];
        var runs = _batches.ToDictionary(batch => batch, batch => all.ToDictionary(contestant => contestant, contestant => RunsOfATurn(contestant, batch)));
        for (var round = 0; round < rounds; round++)
        {
            stop.ThrowIfCancellationRequested();
            progress((double)round / rounds);
            foreach (var batch in _batches)
            {
                // Who comes first changes, lest a place in the round be worth something.
                for (var turn = 0; turn < all.Length; turn++)
                {
                    var contestant = all[(round + turn) % all.Length];
                    SecondsOf(batch, contestant.Name).Add(contestant.Time(batch, runs[batch][contestant]) / batch);
                }
            }
        }

        _sameBytes ??= others.OfType<NodeContestant>().FirstOrDefault() is { } node ? MakesTheSame(ours, node) : null;
    }

    /// <summary>What all rounds came to.</summary>
    /// <param name="nodeFault">Why onnxruntime-node is not among the contestants; null where it is.</param>
    public IReadOnlyList<RuntimeRow> Rows(string? nodeFault) => [.. _batches.SelectMany(batch => Rows(batch, _seconds[batch], nodeFault, _sameBytes))];

    private static IEnumerable<RuntimeRow> Rows(int batch, Dictionary<string, List<double>> seconds, string? nodeFault, string? sameBytes)
    {
        var figures = seconds.ToDictionary(row => $"{row.Key}_sprites_per_second", row => Spread.Of(row.Value.Select(one => 1 / one)).Median);
        var node = new RuntimeRow($"node-{batch}", $"sprites/s over onnxruntime-node's, batch of {batch}", null, "x") { AtLeast = 1, Figures = figures };
        yield return seconds.TryGetValue("node", out var theirs)
            ? WithRatio(node with { Note = batch == 1 ? sameBytes ?? "" : "" }, theirs.Zip(seconds["ours"], (other, own) => other / own))
            : node with { Note = nodeFault ?? "" };
        yield return WithRatio(
            new RuntimeRow($"bare-{batch}", $"time over that of a bare Run, batch of {batch}", null, "x") { AtMost = MostOverhead, Figures = figures },
            seconds["ours"].Zip(seconds["bare"], (own, other) => own / other));
        yield return WithRatio(
            new RuntimeRow($"bound-{batch}", $"time over that of a bare run of bound tensors, batch of {batch}", null, "x") { Figures = figures },
            seconds["ours"].Zip(seconds["bound"], (own, other) => own / other));
    }

    private static RuntimeRow WithRatio(RuntimeRow row, IEnumerable<double> ratios)
    {
        var spread = Spread.Of(ratios);
        return row with { Value = spread.Median, Low = spread.Low, High = spread.High };
    }

    private List<double> SecondsOf(int batch, string contestant)
    {
        if (!_seconds[batch].TryGetValue(contestant, out var seconds))
        {
            _seconds[batch][contestant] = seconds = [];
        }

        return seconds;
    }

    private int RunsOfATurn(IContestant contestant, int batch)
    {
        // The first run allocates, and the first dozens are compiled anew.
        var warm = 0.0;
        var count = 0;
        while (count < 3 || warm < options.TurnSeconds)
        {
            warm += contestant.Time(batch, 1);
            count++;
        }

        return Math.Max(1, (int)Math.Round(options.TurnSeconds / (warm / count)));
    }

    private string MakesTheSame(RuntimeContestant ours, NodeContestant node)
    {
        ours.Time(1, 1);
        node.Time(1, 1);
        var same = Convert.ToHexStringLower(SHA256.HashData(ours.Rgba[..inputs.BytesPerSprite])) == node.Digest;
        return $"ONNX Runtime {node.Version}; its sprite {(same ? "is ours, byte for byte" : "differs from ours")}";
    }
}
