using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Recipes;

/// <summary>A recipe in the making: the defaults, over which one layer after another is laid.</summary>
internal sealed class RecipeDraft
{
    private readonly JsonObject _root = JsonNode.Parse(RecipeJson.Write(new Recipe()))!.AsObject();
    private readonly Dictionary<string, (string Origin, string? Reason)> _origins = [];

    /// <summary>Takes over what the sprites and the machine suggest.</summary>
    public void Lay(IEnumerable<RecipeAdvice> advices)
    {
        foreach (var advice in advices)
        {
            Set(advice.Key, JsonNode.Parse(advice.Value), advice.Origin, advice.Reason);
        }
    }

    /// <summary>Takes over what somebody has asked for.</summary>
    public void Lay(IEnumerable<RecipeEntry> entries)
    {
        foreach (var entry in entries)
        {
            Set(entry.Key, entry.Value?.DeepClone(), entry.Origin, reason: null);
        }
    }

    /// <summary>The recipe as it stands.</summary>
    public Recipe ToRecipe() => _root.Deserialize(RecipeJson.Default.Recipe)!;

    /// <summary>Every setting with where its value comes from, in the document's order.</summary>
    public IReadOnlyList<RecipeChoice> Choices() => [.. RecipeSettings.All.Select(setting =>
    {
        var (origin, reason) = _origins.GetValueOrDefault(setting.Key, (RecipeChoice.DefaultOrigin, null));
        return new RecipeChoice(setting.Key, Find(setting.Group)[setting.Name]?.ToJsonString() ?? "null", origin, reason);
    })];

    private void Set(string key, JsonNode? value, string origin, string? reason)
    {
        var setting = RecipeSettings.Find(key)!;
        Find(setting.Group)[setting.Name] = value;
        _origins[key] = (origin, reason);
    }

    private JsonObject Find(string group) => group.Length == 0
        ? _root
        : group.Split('.').Aggregate(_root, (node, name) => node[name]!.AsObject());
}
