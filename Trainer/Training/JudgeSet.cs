using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Deduplication;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Real sprites of the same look that a generator does not learn from, by which it is judged: where it learns from a few dozen, none of these
/// can be spared, and so few tell nothing.
/// </summary>
internal static class JudgeSet
{
    /// <summary>How many of them are held out, unless somebody says otherwise; the probe learns from the others.</summary>
    public const double DefaultHeldOut = 0.5;

    // A probe learns nothing from fewer, and the checks measure nothing.
    private const int Fewest = 60;

    /// <summary>Reads the sprites that a recipe names.</summary>
    /// <returns>The sprites with their own attributes; null where the recipe names none.</returns>
    /// <exception cref="InputException">They cannot be read.</exception>
    public static SpriteSet? Read(Recipe recipe)
    {
        if (recipe.Data.JudgeBy is not { } place)
        {
            return null;
        }

        return Path.Exists(place)
            ? SpriteInput.Load(place, new SpriteInputOptions())
            : throw new InputException($"{place}: there is no such folder or sheet; data.judge_by (--judge-by) names real sprites of the same look that nothing learns from.");
    }

    /// <summary>The fingerprint by which a run knows its sprites again, those that judge it among them.</summary>
    public static string Fingerprint(SpriteSet set, SpriteSet? judges) =>
        judges is null ? SpriteSetFingerprint.Of(set) : $"{SpriteSetFingerprint.Of(set)}-{SpriteSetFingerprint.Of(judges)}";

    /// <summary>Splits them into those that the probe learns from, which measures compare with, and those held out; sprites that were learned from are left out, and those with values that nothing was taught of.</summary>
    /// <param name="judges">The sprites as they are.</param>
    /// <param name="learned">All that the generator learns from, as they are; their attributes are the ones that count.</param>
    /// <param name="recipe">The resolved recipe.</param>
    /// <exception cref="InputException">They have another size, or too few are left.</exception>
    public static (SpriteSet Reference, SpriteSet HeldOut) Split(SpriteSet judges, SpriteSet learned, Recipe recipe)
    {
        var place = recipe.Data.JudgeBy;
        if ((judges.Width, judges.Height) != (learned.Width, learned.Height))
        {
            throw new InputException(
                $"{place}: the sprites are {judges.Width}×{judges.Height} pixels, and those of {recipe.Data.Folder} {learned.Width}×{learned.Height}; both must have one size.");
        }

        var fresh = AskableSprites.Of(Without(WithLabels(judges, learned.Schema), learned), learned);
        if (fresh.Count < Fewest)
        {
            throw new InputException(
                $"{place}: has {fresh.Count} sprites that {recipe.Data.Folder} does not hold, with values that it knows; at least {Fewest} are needed to judge by, half of them to teach the probe.");
        }

        return DataSplit.Make(PixelScale.Shrink(fresh, recipe.Data.PixelScale), recipe.Data.SplitSeed, recipe.Data.HeldOut);
    }

    // A value that the few sprites do not have is unknown.
    private static SpriteSet WithLabels(SpriteSet set, AttributeSchema schema)
    {
        var labels = new int[set.Count * schema.Count];
        Array.Fill(labels, -1);
        foreach (var (attribute, (name, values)) in schema.Attributes.Index())
        {
            if (set.Schema.Attributes.Index().FirstOrDefault(one => one.Item.Name == name) is { Item: { } own } found)
            {
                int[] places = [.. own.Values.Select(value => values.Index().FirstOrDefault(one => one.Item == value, (Index: -1, Item: "")).Index)];
                for (var i = 0; i < set.Count; i++)
                {
                    var label = set.LabelsOf(i)[found.Index];
                    labels[(i * schema.Count) + attribute] = label < 0 ? label : places[label];
                }
            }
        }

        return new SpriteSet(set.Width, set.Height, set.Rgba, schema, labels, set.Names);
    }

    private static SpriteSet Without(SpriteSet set, SpriteSet learned)
    {
        var both = new SpriteSet(set.Width, set.Height, [.. learned.Rgba, .. set.Rgba], new AttributeSchema([]), [], [.. learned.Names, .. set.Names]);
        var leaders = ExactDuplicates.Leaders(both);
        return set.Subset([.. Enumerable.Range(0, set.Count).Where(i => leaders[learned.Count + i] >= learned.Count)]);
    }
}
