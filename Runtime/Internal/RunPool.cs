using System;
using System.Collections.Generic;

namespace GanAssets.Internal
{
    /// <summary>
    /// The runs of one model: as many as there ever were callers at once, and used again and again. The model's native memory
    /// is released when the pool is disposed and the last run has come back.
    /// </summary>
    internal sealed class RunPool : IDisposable
    {
        private readonly object _gate = new object();
        private readonly Stack<ModelRun> _idle = new Stack<ModelRun>();
        private readonly ModelSession _model;
        private int _busy;
        private volatile bool _disposed;

        public RunPool(ModelSession model)
        {
            _model = model;
        }

        /// <summary>Takes a run, which the caller brings back by <see cref="Return"/>.</summary>
        /// <exception cref="GeneratorDisposedException">The pool is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed to make a run.</exception>
        public ModelRun Rent()
        {
            lock (_gate)
            {
                ThrowIfDisposed();
                _busy++;
                if (_idle.Count > 0)
                {
                    return _idle.Pop();
                }
            }

            // Not under the lock, so that nobody waits for it; the model stays, since one more is busy.
            try
            {
                return new ModelRun(_model);
            }
            catch
            {
                lock (_gate)
                {
                    _busy--;
                    ReleaseIfUnused();
                }

                throw;
            }
        }

        public void Return(ModelRun run)
        {
            lock (_gate)
            {
                _busy--;
                if (!_disposed)
                {
                    _idle.Push(run);
                    return;
                }

                run.Dispose();
                ReleaseIfUnused();
            }
        }

        public void ThrowIfDisposed()
        {
            if (_disposed)
            {
                Throw.Disposed(_model.Source);
            }
        }

        public void Dispose()
        {
            lock (_gate)
            {
                if (_disposed)
                {
                    return;
                }

                _disposed = true;
                while (_idle.Count > 0)
                {
                    _idle.Pop().Dispose();
                }

                ReleaseIfUnused();
            }
        }

        private void ReleaseIfUnused()
        {
            if (_disposed && _busy == 0)
            {
                _model.Dispose();
            }
        }
    }
}
