using System.Globalization;
using System.Text.Json;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Checks;

/// <summary>How a sprite set is split for a check.</summary>
/// <param name="SplitSeed">Seed of the split.</param>
/// <param name="HeldOut">The share that is held out, above 0 and up to 0.5.</param>
/// <param name="Seed">Seed of the probe.</param>
/// <param name="Fingerprint">The set that was split so, <see cref="SpriteSetFingerprint"/>; null where nobody knows.</param>
internal sealed record SetSplit(int SplitSeed, double HeldOut, int Seed, string? Fingerprint)
{
    private const double LargestShare = 0.5;

    /// <summary>The split that a training on the set would make.</summary>
    public static SetSplit Default(SpriteSet set)
    {
        var share = RecipeAdviser.Advise(set).Single(advice => advice.Key == "data.held_out").Value;
        return new SetSplit(new DataRecipe().SplitSeed, double.Parse(share, CultureInfo.InvariantCulture), new Recipe().Seed, null);
    }

    /// <summary>The split of the training behind a model.</summary>
    /// <remarks>The card's recipe may be of a newer form; what it says of the split is all that is looked at.</remarks>
    /// <param name="recipeJson">The recipe in the model's card.</param>
    /// <returns>The split; null where the card does not tell it.</returns>
    public static SetSplit? OfRecipe(string recipeJson)
    {
        using var document = JsonDocument.Parse(recipeJson);
        return document.RootElement is { ValueKind: JsonValueKind.Object } recipe
            && recipe.TryGetProperty("data", out var data)
            && data.ValueKind == JsonValueKind.Object
            && Number(data, "split_seed") is { } splitSeed && splitSeed.TryGetInt32(out var split)
            && Number(data, "held_out") is { } heldOut && heldOut.GetDouble() is > 0 and <= LargestShare and var share
            && Number(recipe, "seed") is { } runSeed && runSeed.TryGetInt32(out var seed)
            ? new SetSplit(split, share, seed, data.TryGetProperty("fingerprint", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null)
            : null;
    }

    private static JsonElement? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value : null;
}
