using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The version of libtorch that the bridge was built against.</summary>
    public static string __version__ => Marshal.PtrToStringUTF8(at_version())!;

    /// <summary>A scope that owns the tensors made on this thread until it is disposed.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.Open();

    /// <summary>No graph is recorded on this thread until the result is disposed.</summary>
    public static IDisposable no_grad() => new NoGrad();

    public static void set_num_threads(int num) => Check(at_set_num_threads(num));

    public static int get_num_threads() => (int)Value(at_get_num_threads());

    public static class cuda
    {
        public static bool is_available() => Flag(at_cuda_is_available());

        public static int device_count() => (int)Value(at_cuda_device_count());
    }

    private sealed class NoGrad : IDisposable
    {
        private readonly bool before = Flag(at_get_grad_enabled());

        public NoGrad() => Check(at_set_grad_enabled(false));

        public void Dispose() => Check(at_set_grad_enabled(before));
    }
}
