using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>Many elements to one.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_sum(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_sum_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_mean(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_max(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_argmax(TensorHandle a, long dim, [MarshalAs(U1)] bool keep);
}
