using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

[assembly: DisableRuntimeMarshalling]

namespace TorchSharp;

/// <content>The library itself: errors, threads, random numbers, gradient mode, devices.</content>
internal static partial class NativeMethods
{
    /// <summary>The bridge's library, beside the assembly.</summary>
    private const string Bridge = "TorchSharpBridge";

    [LibraryImport(Bridge)] internal static partial nint at_last_error();
    [LibraryImport(Bridge)] internal static partial long at_get_num_threads();
    [LibraryImport(Bridge)] internal static partial int at_set_num_threads(int count);
    [LibraryImport(Bridge)] internal static partial long at_cuda_is_available();
    [LibraryImport(Bridge)] internal static partial long at_get_grad_enabled();
    [LibraryImport(Bridge)] internal static partial int at_set_grad_enabled([MarshalAs(U1)] bool enabled);
    [LibraryImport(Bridge)] internal static partial int at_manual_seed(long seed);
    [LibraryImport(Bridge)] internal static partial nint at_generator_default();
    [LibraryImport(Bridge)] internal static partial nint at_generator_new(long seed);
    [LibraryImport(Bridge)] internal static partial void at_generator_release(nint g);
    [LibraryImport(Bridge)] internal static partial int at_generator_seed(GeneratorHandle g, long seed);
    [LibraryImport(Bridge)] internal static partial nint at_generator_get_state(GeneratorHandle g);
    [LibraryImport(Bridge)] internal static partial int at_generator_set_state(GeneratorHandle g, TensorHandle state);
}
