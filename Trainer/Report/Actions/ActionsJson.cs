using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Report.Actions;

/// <summary>The source-generated form of what a line of a log says of actions; other members are passed over.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(LoggedActions))]
internal sealed partial class ActionsJson : JsonSerializerContext;
