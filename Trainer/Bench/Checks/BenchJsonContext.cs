using System.Text.Json.Serialization;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>The source-generated form of the bench's rows, one a line.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(FiniteOrNullConverter)])]
[JsonSerializable(typeof(CheckRow))]
internal sealed partial class BenchJsonContext : JsonSerializerContext;
