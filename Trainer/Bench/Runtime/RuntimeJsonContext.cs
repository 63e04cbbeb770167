using System.Text.Json.Serialization;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>The source-generated form of the bench's rows, one a line.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(FiniteOrNullConverter)])]
[JsonSerializable(typeof(RuntimeRow))]
internal sealed partial class RuntimeJsonContext : JsonSerializerContext;
