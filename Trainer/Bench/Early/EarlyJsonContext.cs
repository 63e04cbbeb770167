using System.Text.Json.Serialization;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>The source-generated form of the bench's rows, one a line.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(FiniteOrNullConverter)])]
[JsonSerializable(typeof(EarlyRow))]
internal sealed partial class EarlyJsonContext : JsonSerializerContext;
