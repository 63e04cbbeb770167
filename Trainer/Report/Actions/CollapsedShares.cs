using System.Globalization;
using System.Text.Json;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Report.Actions;

/// <summary>What the looks of <see cref="DynamicClustering"/> have found, label by label.</summary>
internal sealed class CollapsedShares
{
    private const string Prefix = $"{DynamicClustering.RecipeName}.collapsed_share.";

    private readonly Dictionary<int, List<LookedAt>> _byLabel = [];
    private long _last;

    /// <summary>Reads the signals of a log.</summary>
    /// <param name="log">Its lines.</param>
    public static CollapsedShares Read(IReadOnlyList<JsonElement> log)
    {
        var shares = new CollapsedShares();
        foreach (var tick in log.Where(tick => tick.TryGetProperty("watch", out var watch) && watch.ValueKind == JsonValueKind.Object
            && watch.TryGetProperty("remedies", out var signals) && signals.ValueKind == JsonValueKind.Object))
        {
            var step = tick.GetProperty("step").GetInt64();
            foreach (var signal in tick.GetProperty("watch").GetProperty("remedies").EnumerateObject())
            {
                shares.Add(step, signal);
            }
        }

        return shares;
    }

    /// <summary>What was found under a label at a step and later.</summary>
    /// <param name="label">The label.</param>
    /// <param name="after">The step at which it came into being; looks up to there are left out.</param>
    public IReadOnlyList<LookedAt> Of(int label, long after) => [.. (_byLabel.GetValueOrDefault(label) ?? []).Where(look => look.Step > after)];

    /// <summary>What these looks say of a label in the end.</summary>
    /// <param name="first">The share when it came into being; null where that is not known.</param>
    /// <param name="shares">Its looks.</param>
    /// <param name="limit">The share below which it has recovered.</param>
    public LabelFate Fate(double? first, IReadOnlyList<LookedAt> shares, double limit) =>
        shares.Count == 0 ? LabelFate.Unknown
        : shares[^1].Step < _last ? LabelFate.Merged
        : shares[^1].Share < limit ? LabelFate.Recovered
        : shares[^1].Share < (first ?? shares[0].Share) / 2 ? LabelFate.Partly
        : LabelFate.Lost;

    /// <summary>The first look of those at the end that all lie below a limit.</summary>
    /// <returns>Its step; null where the last look does not.</returns>
    public static long? BelowSince(IReadOnlyList<LookedAt> shares, double limit) =>
        shares.Reverse().TakeWhile(look => look.Share < limit).Select(look => (long?)look.Step).LastOrDefault();

    private void Add(long step, JsonProperty signal)
    {
        if (!signal.Name.StartsWith(DynamicClustering.RecipeName, StringComparison.Ordinal))
        {
            return;
        }

        _last = step;
        if (signal.Name.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(signal.Name.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out var label)
            && signal.Value.ValueKind == JsonValueKind.Number)
        {
            _byLabel.TryAdd(label, []);
            _byLabel[label].Add(new LookedAt(step, signal.Value.GetDouble()));
        }
    }
}
