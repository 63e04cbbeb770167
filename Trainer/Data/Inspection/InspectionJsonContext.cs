using System.Text.Json;
using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>The source-generated form of a report.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    Converters = [typeof(AlphaKindConverter)])]
[JsonSerializable(typeof(InspectionReport))]
internal sealed partial class InspectionJsonContext : JsonSerializerContext
{
    private sealed class AlphaKindConverter() : JsonStringEnumConverter<AlphaKind>(JsonNamingPolicy.SnakeCaseLower);
}
