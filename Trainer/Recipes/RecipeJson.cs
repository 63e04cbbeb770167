using System.Text.Json;
using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Recipes;

/// <summary>Reads and writes <c>recipe.json</c>. A setting that no recipe has is refused; one that is left out has its default.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Recipe))]
public sealed partial class RecipeJson : JsonSerializerContext
{
    /// <summary>The recipe as an indented JSON document.</summary>
    public static string Write(Recipe recipe) => JsonSerializer.Serialize(recipe, Default.Recipe);

    /// <summary>Reads a recipe file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">
    /// The file is not there, is no JSON, is of a newer form, holds a setting that no recipe has, or one out of its range.
    /// </exception>
    public static Recipe Read(string path)
    {
        var draft = new RecipeDraft();
        draft.Lay(ReadEntries(path));
        return draft.ToRecipe();
    }

    /// <summary>Reads what a recipe file says, and no defaults.</summary>
    /// <exception cref="InputException">As for <see cref="Read"/>.</exception>
    internal static IReadOnlyList<RecipeEntry> ReadEntries(string path)
    {
        try
        {
            return new RecipeText(path, File.ReadAllText(path)).Read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
