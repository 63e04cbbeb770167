using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>What a check must say of a generator.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Expectation>))]
public enum Expectation
{
    /// <summary>It is faulty: anything but healthy.</summary>
    [JsonStringEnumMemberName("flagged")]
    Flagged,

    /// <summary>It is faultless: healthy.</summary>
    [JsonStringEnumMemberName("healthy")]
    Healthy,

    /// <summary>It is more or less faulty, and the bench finds out from where on a check sees it.</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,
}
