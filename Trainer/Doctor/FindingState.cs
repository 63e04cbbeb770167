using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Doctor;

/// <summary>How well one thing is, from best to worst.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingState>))]
public enum FindingState
{
    /// <summary>As it should be.</summary>
    [JsonStringEnumMemberName("ok")]
    Ok,

    /// <summary>Works, but slower or with less than there could be.</summary>
    [JsonStringEnumMemberName("warn")]
    Warn,

    /// <summary>Needed, and not there.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing,
}
