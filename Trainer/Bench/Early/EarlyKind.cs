using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>How a run of the early bench is trained.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EarlyKind>))]
public enum EarlyKind
{
    /// <summary>Into collapse, so that the watch must warn: no penalties, and D's step size × 10.</summary>
    [JsonStringEnumMemberName("driven")]
    Driven,

    /// <summary>Into a slower collapse: no penalties, and D's step size × 3.</summary>
    [JsonStringEnumMemberName("pressed")]
    Pressed,

    /// <summary>By the recipe that made the start healthy, so that the watch must be silent.</summary>
    [JsonStringEnumMemberName("control")]
    Control,
}
