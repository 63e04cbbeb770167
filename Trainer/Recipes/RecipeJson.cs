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
    /// <exception cref="InputException">The file is not there, is no JSON, holds a setting that no recipe has, or one out of its range.</exception>
    public static Recipe Read(string path)
    {
        Recipe recipe;
        try
        {
            recipe = Parse(File.ReadAllText(path)) ?? throw new InputException($"{path}: holds null where a recipe is expected.");
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: line {fault.LineNumber + 1} is not as a recipe has it{Place(fault)}; the names and kinds are those that 'ganassets train' writes.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }

        RecipeRules.Check(path, recipe);
        return recipe;
    }

    private static Recipe? Parse(string json)
    {
        // The serializer leaves what a document lacks at zero, so the document is laid over the defaults; but only from the
        // document itself can it tell the line of a fault.
        if (JsonSerializer.Deserialize(json, Default.Recipe) is null)
        {
            return null;
        }

        var resolved = JsonNode.Parse(Write(new Recipe()))!.AsObject();
        Lay(JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject(), resolved);
        return resolved.Deserialize(Default.Recipe);
    }

    private static void Lay(JsonObject over, JsonObject under)
    {
        foreach (var (name, value) in over)
        {
            if (value is JsonObject inner && under[name] is JsonObject known)
            {
                Lay(inner, known);
            }
            else
            {
                under[name] = value?.DeepClone();
            }
        }
    }

    private static string Place(JsonException fault) => fault.Path is { Length: > 2 } path ? $" ('{path[2..]}')" : "";
}
