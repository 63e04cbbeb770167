using System.Text.Json.Serialization;
using GanAssets.Trainer.Bench.Modes.Sprites;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>The source-generated form of the bench's rows, one a line, and of the files beside it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ModeRow))]
[JsonSerializable(typeof(IReadOnlyList<ModeMethod>))]
[JsonSerializable(typeof(IReadOnlyList<PublishedRow>))]
[JsonSerializable(typeof(SpriteRow))]
[JsonSerializable(typeof(SpritePace))]
[JsonSerializable(typeof(IReadOnlyList<SpriteMethod>))]
internal sealed partial class ModeJsonContext : JsonSerializerContext;
