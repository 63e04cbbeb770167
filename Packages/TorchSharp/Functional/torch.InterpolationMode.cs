namespace TorchSharp;

public static partial class torch
{
    /// <summary>How interpolate finds the pixels between pixels.</summary>
    public enum InterpolationMode
    {
        Nearest = 0,
    }
}
