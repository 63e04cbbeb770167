using System;
using System.Threading;

namespace GanAssets.Unity
{
    /// <summary>
    /// One thread that loads a model and makes sprites of it, so that the main thread does neither. It has a thread of its own
    /// because a pool's work items are garbage; it sleeps while there is nothing to make.
    /// </summary>
    internal sealed class SpriteMaker
    {
        private readonly object _gate = new object();
        private readonly Func<SpriteGenerator> _load;
        private Job[] _jobs = new Job[64];
        private int _firstJob;
        private int _jobCount;
        private bool _stopped;
        private volatile SpriteGenerator? _generator;
        private volatile Exception? _error;

        /// <summary>Starts loading.</summary>
        /// <param name="load">Loads the model, on the maker's thread.</param>
        public SpriteMaker(Func<SpriteGenerator> load)
        {
            _load = load;
            var thread = new Thread(Run)
            {
                IsBackground = true,
                Name = "GanAssets sprites",
                Priority = ThreadPriority.BelowNormal,
            };
            thread.Start();
        }

        /// <summary>The generator, or null while it loads, after an error and after the end.</summary>
        public SpriteGenerator? Generator => _generator;

        /// <summary>Why the model could not be loaded, or why the thread ended before its time; else null.</summary>
        public Exception? Error => _error;

        /// <summary>Puts a sprite into the queue. Allocates only where the queue has never been so long before.</summary>
        public void Enqueue(SpriteSlots slots, int slot)
        {
            lock (_gate)
            {
                if (_stopped)
                {
                    return;
                }

                if (_jobCount == _jobs.Length)
                {
                    Grow();
                }

                _jobs[(_firstJob + _jobCount) % _jobs.Length] = new Job(slots, slot);
                _jobCount++;
                Monitor.Pulse(_gate);
            }
        }

        /// <summary>
        /// Ends the thread after the sprite that it is making, and releases the model there: the caller does not wait.
        /// </summary>
        public void Stop()
        {
            lock (_gate)
            {
                _stopped = true;
                Monitor.Pulse(_gate);
            }
        }

        private void Run()
        {
            try
            {
                _generator = _load();
                while (Next(out var job))
                {
                    job.Slots.Make(_generator, job.Slot);
                }
            }
            catch (Exception error)
            {
                // Nobody above this thread could catch it; it goes to the lease, and from there to the log.
                _error = error;
            }
            finally
            {
                Stop();
                _generator?.Dispose();
                _generator = null;
            }
        }

        private bool Next(out Job job)
        {
            lock (_gate)
            {
                while (_jobCount == 0 && !_stopped)
                {
                    Monitor.Wait(_gate);
                }

                if (_stopped)
                {
                    job = default;
                    return false;
                }

                job = _jobs[_firstJob];
                _jobs[_firstJob] = default;
                _firstJob = (_firstJob + 1) % _jobs.Length;
                _jobCount--;
                return true;
            }
        }

        private void Grow()
        {
            var jobs = new Job[_jobs.Length * 2];
            for (var i = 0; i < _jobCount; i++)
            {
                jobs[i] = _jobs[(_firstJob + i) % _jobs.Length];
            }

            _jobs = jobs;
            _firstJob = 0;
        }

        private readonly struct Job
        {
            public Job(SpriteSlots slots, int slot)
            {
                Slots = slots;
                Slot = slot;
            }

            public SpriteSlots Slots { get; }

            public int Slot { get; }
        }
    }
}
