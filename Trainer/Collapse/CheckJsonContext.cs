using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Collapse;

/// <summary>The source-generated form of what this folder writes and reads as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    WriteIndented = true,
    Converters = [typeof(FiniteOrNullConverter)])]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(IReadOnlyList<Threshold>))]
internal sealed partial class CheckJsonContext : JsonSerializerContext;
