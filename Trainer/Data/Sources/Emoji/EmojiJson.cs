using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Data.Sources.Emoji;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(EmojiEntry[]))]
internal sealed partial class EmojiJson : JsonSerializerContext;
