using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Recipes;

/// <summary>
/// The JSON Schema of recipe files (draft 2020-12), by which editors complete and check them. It is made from
/// <see cref="RecipeSettings"/> and the defaults of <see cref="Recipe"/>.
/// </summary>
public static class RecipeSchema
{
    /// <summary>The schema's file name beside recipes that name it.</summary>
    public const string FileName = "recipe.schema.json";

    /// <summary>The schema as an indented JSON document that ends with a line break.</summary>
    public static string Text()
    {
        var defaults = JsonNode.Parse(RecipeJson.Write(new Recipe()))!.AsObject();
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "GanAssets recipe",
            ["description"] = "The choices of a training run. Whatever a recipe leaves out is decided from the sprites, or has its default.",

            // Not of the standard: an editor that knows them tolerates what the reader does.
            ["allowComments"] = true,
            ["allowTrailingCommas"] = true,
        };
        var members = new JsonObject { ["$schema"] = new JsonObject { ["type"] = "string", ["description"] = "Where an editor finds this schema." } };
        Describe("", defaults, members);
        Close(root, members);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Describe(string group, JsonObject defaults, JsonObject members)
    {
        foreach (var (name, value) in defaults)
        {
            var key = group.Length == 0 ? name : $"{group}.{name}";
            members[name] = value is JsonObject inner && RecipeSettings.Groups.FirstOrDefault(known => known.Key == key) is { } known
                ? Describe(known, inner)
                : Describe(RecipeSettings.Find(key)!, value);
        }
    }

    private static JsonObject Describe(SettingGroup group, JsonObject defaults)
    {
        var members = new JsonObject();
        Describe(group.Key, defaults, members);
        var schema = new JsonObject { ["description"] = group.Description };
        Close(schema, members);
        return schema;
    }

    private static JsonObject Describe(RecipeSetting setting, JsonNode? value)
    {
        var schema = setting.Kind.Schema();
        schema["description"] = setting.Description;
        if (setting.Source == SettingSource.Default)
        {
            schema["default"] = value?.DeepClone();
        }

        return schema;
    }

    private static void Close(JsonObject schema, JsonObject members)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        schema["properties"] = members;
    }
}
