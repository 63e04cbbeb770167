namespace GanAssets.Trainer.Doctor;

/// <summary>Looks at one thing. It throws nothing: that a library cannot be loaded is a finding.</summary>
internal interface IDoctorCheck
{
    /// <summary>Looks, and says what it found.</summary>
    IEnumerable<Finding> Look();
}
