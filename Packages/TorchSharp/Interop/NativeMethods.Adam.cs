using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>One step of Adam over all parameters.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)]
    internal static partial int at_adam_step(
        ReadOnlySpan<nint> parameters, int parametersCount, ReadOnlySpan<nint> averages, ReadOnlySpan<nint> squares, Span<long> steps,
        double lr, double beta1, double beta2, double eps, double weightDecay, [MarshalAs(U1)] bool maximize);
}
