namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A handle on one of libtorch's tensors. Methods ending in an underscore change the tensor and return it; all
    /// others return a new one, owned by the innermost <see cref="DisposeScope"/> of the thread.
    /// </summary>
    public partial class Tensor : IDisposable
    {
        internal TensorHandle handle;
        internal DisposeScope? scope;
        internal int scopeIndex;

        internal Tensor(nint native)
        {
            handle = new TensorHandle(native);
            DisposeScopeManager.Register(this);
        }

        /// <summary>Takes the other's place: its native tensor and its scope. The other becomes invalid.</summary>
        private protected Tensor(Tensor replaced)
        {
            handle = replaced.handle;
            scope = replaced.scope;
            if (scope is not null)
            {
                scope.Remove(replaced);
                scope.Add(this);
            }

            replaced.handle = TensorHandle.None;
        }

        /// <summary>Native tensors that are held by managed ones now, on all threads.</summary>
        public static long TotalCount => TensorHandle.LiveCount;

        public bool IsInvalid => handle.IsInvalid || handle.IsClosed;

        /// <exception cref="InvalidOperationException">The tensor was disposed of.</exception>
        public nint Handle => IsInvalid
            ? throw new InvalidOperationException("Tensor invalid -- empty handle.")
            : handle.DangerousGetHandle();

        public void Dispose()
        {
            if (!IsInvalid)
            {
                DisposeScopeManager.Unregister(this);
                handle.Dispose();
            }

            GC.SuppressFinalize(this);
        }

        /// <summary>Hands the tensor to the scope around its own; to nobody, where there is none.</summary>
        public Tensor MoveToOuterDisposeScope()
        {
            if (scope is not null) DisposeScopeManager.Move(this, scope.Outer);
            return this;
        }

        /// <summary>No scope owns the tensor any more: it lives until it is disposed of or unreachable.</summary>
        public Tensor DetachFromDisposeScope()
        {
            if (scope is not null) DisposeScopeManager.Move(this, null);
            return this;
        }

        /// <summary>For operations that change the tensor itself.</summary>
        private Tensor Same(int status)
        {
            Check(status);
            return this;
        }
    }
}
