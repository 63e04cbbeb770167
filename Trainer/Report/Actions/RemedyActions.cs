using System.Text.Json;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Report.Actions;

/// <summary>What remedies did in a run, and how the run went back to earlier steps. Their signals the page reads from the log.</summary>
/// <param name="All">The actions, in their order.</param>
/// <param name="Examples">The training sprites that stand for hidden labels; null where no action names any.</param>
/// <param name="CollapsedLimit">The share of sprites that are never made below which a label counts as recovered, 0…1.</param>
public sealed record RemedyActions(IReadOnlyList<RemedyAction> All, SpriteAtlas? Examples, double CollapsedLimit)
{
    /// <summary>Takes them from a log.</summary>
    /// <param name="log">Its lines.</param>
    /// <param name="training">The sprites that were learned from.</param>
    /// <param name="limit">See <see cref="CollapsedLimit"/>.</param>
    public static RemedyActions Of(IReadOnlyList<JsonElement> log, SpriteSet training, double limit)
    {
        var looks = CollapsedShares.Read(log);
        var examples = new List<int>();
        var actions = new List<RemedyAction>();
        foreach (var tick in log.Select(line => line.Deserialize(ActionsJson.Default.LoggedActions)!))
        {
            if (tick.WentBack is { } reason)
            {
                actions.Add(new RemedyAction(tick.Step, null, reason, null, []));
            }

            actions.AddRange((tick.Events ?? []).Select(done => new RemedyAction(
                done.Step, done.Remedy, done.Text, done.CollapsedShare, [.. (done.NewLabels ?? []).Select(label => Describe(label, done.Step))])));
        }

        return new RemedyActions(actions, examples.Count == 0 ? null : SpriteAtlas.Of(training.Subset([.. examples])), limit);

        LabelCard Describe(NewLabel label, long step)
        {
            // A log of other sprites cannot be drawn; its words can be read.
            var known = (label.Examples ?? []).Where(sprite => sprite >= 0 && sprite < training.Count).Select(sprite => (int)sprite).ToArray();
            int[] places = [.. Enumerable.Range(examples.Count, known.Length)];
            examples.AddRange(known);
            var shares = looks.Of(label.Label, step);
            return new LabelCard(label.Label, label.From, label.Samples, label.CollapsedShare, places, [.. (label.Values ?? []).SelectMany(Name)])
            {
                Shares = shares,
                Fate = looks.Fate(label.CollapsedShare, shares, limit),
                RecoveredAt = CollapsedShares.BelowSince(shares, limit),
            };
        }

        IEnumerable<FrequentValue> Name(LabelValue value)
        {
            var attributes = training.Schema.Attributes;
            return value.Attribute < attributes.Count && value.Value < attributes[value.Attribute].Values.Count
                ? [new FrequentValue(attributes[value.Attribute].Name, attributes[value.Attribute].Values[value.Value], value.Share, value.ShareOfAll)]
                : [];
        }
    }
}
