namespace GanAssets.Trainer;

/// <summary>
/// What a person gave cannot be used. The message is one line that says what is wrong, where, and what is allowed;
/// the command line prints it and exits with 2.
/// </summary>
public class InputException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One line: what, where, what is allowed.</param>
    public InputException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception over the one that revealed the fault.</summary>
    /// <param name="message">One line: what, where, what is allowed.</param>
    /// <param name="innerException">The cause; not shown to the person.</param>
    public InputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
