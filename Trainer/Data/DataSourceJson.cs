using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Data;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DataSource))]
internal sealed partial class DataSourceJson : JsonSerializerContext;
