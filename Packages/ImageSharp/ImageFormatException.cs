namespace SixLabors.ImageSharp;

/// <summary>An image cannot be read; the base of the two reasons.</summary>
public class ImageFormatException : Exception
{
    internal ImageFormatException(string errorMessage)
        : base(errorMessage)
    {
    }
}
