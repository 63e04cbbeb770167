using System.Text.Json.Nodes;

namespace GanAssets.Tests.Recipes;

/// <summary>A recipe document as a list of settings.</summary>
internal static class RecipeLeaves
{
    /// <summary>The document's leaves by their paths.</summary>
    public static Dictionary<string, string> Of(string json)
    {
        var settings = new Dictionary<string, string>();
        Add(JsonNode.Parse(json)!.AsObject());
        return settings;

        void Add(JsonObject node)
        {
            foreach (var (name, value) in node)
            {
                if (value is JsonObject group)
                {
                    Add(group);
                }
                else
                {
                    settings.Add($"{node.GetPath()}.{name}", value?.ToJsonString() ?? "null");
                }
            }
        }
    }
}
