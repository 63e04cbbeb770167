using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Recipes;

/// <summary>Reads and writes <c>recipe.json</c>. A setting that no recipe has is refused; one that is left out has its default.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Recipe))]
public sealed partial class RecipeJson : JsonSerializerContext
{
    /// <summary>The recipe as an indented JSON document.</summary>
    public static string Write(Recipe recipe) => JsonSerializer.Serialize(recipe, Default.Recipe);

    /// <summary>Reads a recipe file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">The file is not there, is no JSON object, or holds a setting that no recipe has.</exception>
    public static Recipe Read(string path)
    {
        try
        {
            var given = JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            var settings = JsonSerializer.SerializeToNode(new Recipe(), Default.Recipe)!.AsObject();
            Overlay(settings, given as JsonObject ?? throw new InputException($"{path}: is no recipe: it holds no JSON object."));
            return settings.Deserialize(Default.Recipe)!;
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: is no recipe: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {fault.Message}", fault);
        }
    }

    // The generated reader sets what it does not find to zero, whatever the record's defaults are.
    private static void Overlay(JsonObject settings, JsonObject given)
    {
        foreach (var (name, value) in given)
        {
            if (value is JsonObject group && settings[name] is JsonObject defaults)
            {
                Overlay(defaults, group);
            }
            else
            {
                settings[name] = value?.DeepClone();
            }
        }
    }
}
