namespace GanAssets.Trainer.Data.Sources;

/// <summary>A program that a data set needs is missing or fails, or the place that it fetches from is out of reach: another set may do.</summary>
public sealed class ExternalProgramException : InputException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One line: what, where, what is allowed.</param>
    public ExternalProgramException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception over the one that revealed the fault.</summary>
    /// <param name="message">One line: what, where, what is allowed.</param>
    /// <param name="innerException">The cause; not shown to the person.</param>
    public ExternalProgramException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
