using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Report.Actions;

/// <summary>What has become of the sprites of a hidden label.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LabelFate>))]
public enum LabelFate
{
    /// <summary>Nobody looked again.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    /// <summary>The generator makes sprites like them, as far as the discriminator can tell.</summary>
    [JsonStringEnumMemberName("recovered")]
    Recovered,

    /// <summary>Less than half as many as at first are still never made, but too many.</summary>
    [JsonStringEnumMemberName("partly")]
    Partly,

    /// <summary>Too many are still never made.</summary>
    [JsonStringEnumMemberName("lost")]
    Lost,

    /// <summary>A later division gave all of them other labels.</summary>
    [JsonStringEnumMemberName("merged")]
    Merged,
}
