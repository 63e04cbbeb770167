using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Data.Sources.Digits;

/// <summary>The source-generated form of the package's files.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DigitFile))]
internal sealed partial class DigitJson : JsonSerializerContext;
