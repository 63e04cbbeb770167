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
        private bool _disposed;

        public RunPool(ModelSession model)
        {
            _model = model;
        }

        /// <summary>Takes a run, which the caller brings back by <see cref="Return"/>.</summary>
        public ModelRun Rent()
        {
            lock (_gate)
            {
                if (_disposed)
                {
                    Throw.Disposed(_model.Source);
                }

                // Made under the lock: it is quick, seldom, and so a failure leaves the count right.
                var run = _idle.Count > 0 ? _idle.Pop() : new ModelRun(_model);
                _busy++;
                return run;
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
            if (_busy == 0)
            {
                _model.Dispose();
            }
        }
    }
}
