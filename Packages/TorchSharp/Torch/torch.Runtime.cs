namespace TorchSharp;

public static partial class torch
{
    /// <summary>A scope that owns the tensors made on this thread until it is disposed.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.Open();

    /// <summary>No graph is recorded on this thread until the result is disposed.</summary>
    public static IDisposable no_grad() => new GradMode(enabled: false);

    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    public static bool is_grad_enabled() => Flag(at_get_grad_enabled());

    public static void set_num_threads(int num) => Check(at_set_num_threads(num));

    public static int get_num_threads() => (int)Value(at_get_num_threads());

    public static class cuda
    {
        public static bool is_available() => Flag(at_cuda_is_available());
    }

    private sealed class GradMode : IDisposable
    {
        private readonly bool before = is_grad_enabled();

        public GradMode(bool enabled) => Check(at_set_grad_enabled(enabled));

        public void Dispose() => Check(at_set_grad_enabled(before));
    }
}
