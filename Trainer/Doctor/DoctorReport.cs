using System.Text.Json.Serialization;

namespace GanAssets.Trainer.Doctor;

/// <summary>What <c>ganassets doctor</c> found.</summary>
/// <param name="Findings">In the order in which they are shown.</param>
public sealed record DoctorReport(IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether everything that is needed is there.</summary>
    [JsonPropertyOrder(-1)]
    public bool Usable => Findings.All(finding => finding.State != FindingState.Missing);
}
