using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>What a threshold's figure belongs to, the widest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ThresholdScope>))]
public enum ThresholdScope
{
    /// <summary>The whole generator.</summary>
    [JsonStringEnumMemberName("generator")]
    Generator,

    /// <summary>Each attribute.</summary>
    [JsonStringEnumMemberName("attribute")]
    Attribute,

    /// <summary>Each value of each attribute.</summary>
    [JsonStringEnumMemberName("value")]
    Value,
}
