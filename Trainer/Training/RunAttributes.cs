using System.Text.Json;
using System.Text.Json.Serialization;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Training;

/// <summary>
/// The attributes that a run's networks know, in the order in which they know them: <c>attributes.json</c>,
/// <c>[{"name": …, "values": […]}]</c>. Weights mean nothing without them.
/// </summary>
internal static partial class RunAttributes
{
    /// <summary>Writes the run's file.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public static void Save(RunFolder folder, AttributeSchema schema) =>
        AtomicFile.WriteText(folder.Attributes, JsonSerializer.Serialize([.. schema.Attributes], AttributesJson.Default.AttributeDefinitionArray));

    /// <summary>Reads the run's file.</summary>
    /// <returns>The attributes; null where the run has no such file.</returns>
    /// <exception cref="InputException">The file is damaged or cannot be read.</exception>
    public static AttributeSchema? Read(RunFolder folder)
    {
        var path = folder.Attributes;
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return new AttributeSchema(JsonSerializer.Deserialize(File.ReadAllText(path), AttributesJson.Default.AttributeDefinitionArray) ?? []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputException($"{path}: is damaged or cannot be read; remove it to start without the attributes.", fault);
        }
    }

    [JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(AttributeDefinition[]))]
    private sealed partial class AttributesJson : JsonSerializerContext;
}
