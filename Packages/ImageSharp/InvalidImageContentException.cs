namespace SixLabors.ImageSharp;

/// <summary>The format is known, the content damaged.</summary>
public sealed class InvalidImageContentException : ImageFormatException
{
    /// <summary>Creates the exception.</summary>
    public InvalidImageContentException(string errorMessage)
        : base(errorMessage)
    {
    }
}
