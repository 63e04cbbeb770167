using System.Text.Json;
using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Recipes;

/// <summary>Reads and writes <c>recipe.json</c>. A setting that no recipe has is refused.</summary>
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
    /// <exception cref="InputException">The file is not there, is no JSON, or holds a setting that no recipe has.</exception>
    public static Recipe Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), Default.Recipe)
                ?? throw new InputException($"{path}: holds null where a recipe is expected.");
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
}
