using System.Runtime.InteropServices;

namespace TorchSharp;

/// <content>One step of Adam over all parameters.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)]
    internal static partial int at_adam_step(
        ReadOnlySpan<nint> parameters, int parametersCount, ReadOnlySpan<nint> averages, ReadOnlySpan<nint> squares, Span<long> steps,
        double lr, double beta1, double beta2, double eps);
}
