using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>What a check says of a generator, from best to worst.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Everything was measured, and nothing is far from real sprites.</summary>
    [JsonStringEnumMemberName("healthy")]
    Healthy,

    /// <summary>Something is clearly worse than in real sprites, or could not be measured.</summary>
    [JsonStringEnumMemberName("at-risk")]
    AtRisk,

    /// <summary>The generator leaves out, or ignores, much of what it was taught: not to be shipped.</summary>
    [JsonStringEnumMemberName("collapsed")]
    Collapsed,
}
