namespace SixLabors.ImageSharp;

/// <summary>The bytes are of no format that is read here.</summary>
public sealed class UnknownImageFormatException : ImageFormatException
{
    /// <summary>Creates the exception.</summary>
    public UnknownImageFormatException(string errorMessage)
        : base(errorMessage)
    {
    }
}
