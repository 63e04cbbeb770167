using System.Text.Json.Serialization;
using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Bench.Early;
using GanAssets.Trainer.Bench.Runtime;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Doctor;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>The source-generated form of what verbs print under <c>--json</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [typeof(FiniteOrNullConverter)])]
[JsonSerializable(typeof(DemoResult))]
[JsonSerializable(typeof(IReadOnlyList<DetectionRow>), TypeInfoPropertyName = "DetectionRows")]
[JsonSerializable(typeof(IReadOnlyList<EarlySummary>), TypeInfoPropertyName = "EarlySummaries")]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(ExportResult))]
[JsonSerializable(typeof(FetchResult))]
[JsonSerializable(typeof(GenerateResult))]
[JsonSerializable(typeof(ImportResult))]
[JsonSerializable(typeof(MakeResult))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(IReadOnlyList<ModeResult>), TypeInfoPropertyName = "ModeResults")]
[JsonSerializable(typeof(IReadOnlyList<RuntimeRow>), TypeInfoPropertyName = "RuntimeRows")]
[JsonSerializable(typeof(IReadOnlyList<SpriteModeResult>), TypeInfoPropertyName = "SpriteModeResults")]
[JsonSerializable(typeof(PackResult))]
[JsonSerializable(typeof(TrainResult))]
internal sealed partial class CliJsonContext : JsonSerializerContext;
