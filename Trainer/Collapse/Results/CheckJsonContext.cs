using System.Text.Json.Serialization;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Watching;

namespace GanAssets.Trainer.Collapse.Results;

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
[JsonSerializable(typeof(IReadOnlyList<WarningRule>))]
internal sealed partial class CheckJsonContext : JsonSerializerContext;
