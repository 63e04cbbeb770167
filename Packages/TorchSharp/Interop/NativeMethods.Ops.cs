using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>Operations on elements, and matrix products.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_add(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial nint at_sub(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial nint at_mul(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial nint at_div(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial nint at_add_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_mul_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_div_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_matmul(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial int at_add_(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial int at_add_scalar_(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial int at_mul_scalar_(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial int at_copy_(TensorHandle a, TensorHandle b, [MarshalAs(U1)] bool nonBlocking);
    [LibraryImport(Bridge)] internal static partial int at_index_copy_(TensorHandle a, long dim, TensorHandle index, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial int at_lerp_(TensorHandle a, TensorHandle end, TensorHandle weight);
    [LibraryImport(Bridge)] internal static partial int at_normal_(TensorHandle a, double mean, double std);
    [LibraryImport(Bridge)] internal static partial nint at_gt_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_ge_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_lt_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_le_scalar(TensorHandle a, Number b);
    [LibraryImport(Bridge)] internal static partial nint at_ne(TensorHandle a, TensorHandle b);
    [LibraryImport(Bridge)] internal static partial nint at_where(TensorHandle condition, TensorHandle x, TensorHandle y);
    [LibraryImport(Bridge)] internal static partial nint at_abs(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_square(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_sqrt(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_log(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_sigmoid(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_round(TensorHandle a, long decimals);
    [LibraryImport(Bridge)] internal static partial nint at_clamp(TensorHandle a, Number min, Number max);
    [LibraryImport(Bridge)] internal static partial nint at_clamp_min(TensorHandle a, Number min);
    [LibraryImport(Bridge)] internal static partial nint at_clamp_max(TensorHandle a, Number max);
}
