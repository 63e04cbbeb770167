using System;

namespace GanAssets.Unity
{
    /// <summary>
    /// A generator that many users share: the first one has it loaded, and it is released when the last one has gone. Loading
    /// and releasing happen on another thread.
    /// </summary>
    internal sealed class SharedGenerator
    {
        private readonly object _gate = new object();
        private readonly Func<SpriteGenerator> _load;
        private SpriteMaker? _maker;
        private int _leases;

        /// <summary>Names the model; nothing is loaded yet.</summary>
        /// <param name="load">Loads the model; called on another thread, once whenever a first user comes.</param>
        public SharedGenerator(Func<SpriteGenerator> load)
        {
            _load = load;
        }

        /// <summary>How many users there are.</summary>
        public int Leases
        {
            get
            {
                lock (_gate)
                {
                    return _leases;
                }
            }
        }

        /// <summary>Adds a user, who disposes the lease when done.</summary>
        public GeneratorLease Acquire()
        {
            lock (_gate)
            {
                _maker ??= new SpriteMaker(_load);
                _leases++;
                return new GeneratorLease(this, _maker);
            }
        }

        internal void Release()
        {
            lock (_gate)
            {
                if (--_leases == 0)
                {
                    _maker!.Stop();
                    _maker = null;
                }
            }
        }
    }
}
