using System;
using System.Diagnostics;

namespace GanAssets.Unity
{
    /// <summary>
    /// A fixed number of sprites that a <see cref="SpriteMaker"/> makes on its thread and the main thread takes, a few a frame.
    /// All memory is there from the beginning, so that asking, making and taking allocate nothing.
    /// </summary>
    internal sealed class SpriteSlots : IDisposable
    {
        private readonly object _gate = new object();
        private readonly SpriteMaker _maker;
        private readonly int _bytesPerSprite;
        private readonly LineageMaker _lineageMaker = new LineageMaker();
        private readonly SpriteLineage[] _lineages;
        private readonly int[] _versions;

        /// <summary>Whether the maker has a slot in its queue, and will take the slot's newest request.</summary>
        private readonly bool[] _queued;

        /// <summary>Whether a slot has been asked for and not been taken since.</summary>
        private readonly bool[] _owed;
        private readonly bool[] _isFinished;
        private readonly int[] _finishedVersions;
        private readonly byte[] _pixels;

        /// <summary>The sprite that is being made: only the maker's thread touches it.</summary>
        private readonly byte[] _making;

        /// <summary>A ring of finished slots; none stands in it twice, so that it never overflows.</summary>
        private readonly int[] _finished;
        private int _firstFinished;
        private int _finishedCount;
        private int _pending;
        private Exception? _error;
        private bool _disposed;

        /// <summary>Makes empty slots.</summary>
        /// <param name="maker">What makes the sprites; its generator must be loaded.</param>
        /// <param name="count">The number of slots, 1 or more.</param>
        /// <param name="bytesPerSprite">The length of a sprite in bytes.</param>
        public SpriteSlots(SpriteMaker maker, int count, int bytesPerSprite)
        {
            _maker = maker;
            _bytesPerSprite = bytesPerSprite;
            _lineages = new SpriteLineage[count];
            _versions = new int[count];
            _queued = new bool[count];
            _owed = new bool[count];
            _isFinished = new bool[count];
            _finishedVersions = new int[count];
            _finished = new int[count];
            _making = new byte[bytesPerSprite];
            _pixels = new byte[checked(count * bytesPerSprite)];
            Applied = new int[count];
        }

        /// <summary>The number of slots.</summary>
        public int Count => _lineages.Length;

        /// <summary>How many slots have been asked for and not been taken since.</summary>
        public int Pending
        {
            get
            {
                lock (_gate)
                {
                    return _pending;
                }
            }
        }

        /// <summary>Whether a slot has been asked for and not been taken since.</summary>
        public bool IsPending(int slot)
        {
            lock (_gate)
            {
                return _owed[slot];
            }
        }

        /// <summary>The slots that the last <see cref="Apply"/> handed over are the first of these.</summary>
        public int[] Applied { get; }

        /// <summary>What a slot was last asked to be.</summary>
        public SpriteRequest this[int slot] => _lineages[slot].Request;

        /// <summary>Asks for a sprite; one that was asked for in this slot before and is not taken yet never comes.</summary>
        /// <param name="slot">The slot.</param>
        /// <param name="lineage">What the sprite shall be.</param>
        public void Ask(int slot, in SpriteLineage lineage)
        {
            lock (_gate)
            {
                if (!_owed[slot])
                {
                    _owed[slot] = true;
                    _pending++;
                }

                _lineages[slot] = lineage;
                _versions[slot]++;
                if (_queued[slot])
                {
                    return;
                }

                _queued[slot] = true;
            }

            _maker.Enqueue(this, slot);
        }

        /// <summary>Hands finished sprites over until the time is up, at least one where there is one.</summary>
        /// <param name="target">Takes them.</param>
        /// <param name="budget">The time, in ticks of <see cref="Stopwatch"/>.</param>
        /// <returns>How many; their slots are in <see cref="Applied"/>.</returns>
        public int Apply(ISlotTarget target, long budget)
        {
            var begin = Stopwatch.GetTimestamp();
            var count = 0;
            do
            {
                lock (_gate)
                {
                    if (_finishedCount == 0)
                    {
                        break;
                    }

                    var slot = _finished[_firstFinished];
                    _firstFinished = (_firstFinished + 1) % _finished.Length;
                    _finishedCount--;
                    _isFinished[slot] = false;
                    if (_finishedVersions[slot] != _versions[slot])
                    {
                        continue;
                    }

                    _owed[slot] = false;
                    _pending--;

                    // Under the lock, or the maker might write the slot's next sprite into this one.
                    target.Write(slot, _pixels, slot * _bytesPerSprite);
                    Applied[count++] = slot;
                }
            }
            while (count < Applied.Length && Stopwatch.GetTimestamp() - begin < budget);

            return count;
        }

        /// <summary>Takes the newest error of a sprite that could not be made, once.</summary>
        /// <returns>The error, or null.</returns>
        public Exception? TakeError()
        {
            lock (_gate)
            {
                var error = _error;
                _error = null;
                return error;
            }
        }

        /// <summary>Makes the sprite that a slot was last asked to be; on the maker's thread.</summary>
        public void Make(SpriteGenerator generator, int slot)
        {
            SpriteLineage lineage;
            int version;
            lock (_gate)
            {
                if (_disposed)
                {
                    return;
                }

                _queued[slot] = false;
                lineage = _lineages[slot];
                version = _versions[slot];
            }

            try
            {
                _lineageMaker.Make(generator, lineage, _making);
            }
            catch (Exception error)
            {
                // Whatever it is, it is this sprite's alone: the others go on.
                Fail(slot, version, error);
                return;
            }

            lock (_gate)
            {
                if (version != _versions[slot])
                {
                    return;
                }

                _finishedVersions[slot] = version;
                Buffer.BlockCopy(_making, 0, _pixels, slot * _bytesPerSprite, _bytesPerSprite);
                if (!_isFinished[slot])
                {
                    _isFinished[slot] = true;
                    _finished[(_firstFinished + _finishedCount) % _finished.Length] = slot;
                    _finishedCount++;
                }
            }
        }

        /// <summary>Lets the sprites that are not made yet fall away.</summary>
        public void Dispose()
        {
            lock (_gate)
            {
                _disposed = true;
            }
        }

        private void Fail(int slot, int version, Exception error)
        {
            lock (_gate)
            {
                if (version == _versions[slot])
                {
                    _error = error;
                    _owed[slot] = false;
                    _pending--;
                }
            }
        }
    }
}
