namespace GanAssets.Trainer.Training;

/// <summary>Training has broken down: a loss or a weight is not a number any more, and never will be again.</summary>
public sealed class DivergedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One line: what broke down, and at which step.</param>
    /// <param name="cause">What it was noticed by; null where this says it all.</param>
    public DivergedException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
