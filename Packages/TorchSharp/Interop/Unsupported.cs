namespace TorchSharp;

/// <summary>Official parameters whose rarer values this adapter leaves out say so instead of being ignored.</summary>
internal static class Unsupported
{
    /// <exception cref="NotSupportedException"><paramref name="asked"/> is true.</exception>
    public static void When(bool asked, string what)
    {
        if (asked) throw new NotSupportedException($"This TorchSharp over the system's libtorch does not support {what}.");
    }
}
