using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace TorchSharp;

/// <content>The library itself: errors, threads, random numbers, devices.</content>
internal static partial class NativeMethods
{
    /// <summary>The bridge's library, beside the assembly.</summary>
    private const string Bridge = "TorchSharpBridge";

    [LibraryImport(Bridge)] internal static partial nint at_last_error();
    [LibraryImport(Bridge)] internal static partial nint at_version();
    [LibraryImport(Bridge)] internal static partial int at_set_num_threads(int count);
    [LibraryImport(Bridge)] internal static partial long at_get_num_threads();
    [LibraryImport(Bridge)] internal static partial long at_cuda_is_available();
    [LibraryImport(Bridge)] internal static partial long at_cuda_device_count();
    [LibraryImport(Bridge)] internal static partial int at_manual_seed(long seed);
}
