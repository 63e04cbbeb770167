using System;
using System.Collections.Generic;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>
    /// Makes sprites while the game runs and gives them to sprite renderers, or to whoever asks. The model is loaded and the
    /// sprites are made on another thread; the main thread only copies finished ones into textures, for a limited time a frame.
    /// When all sprites are there it allocates nothing more.
    /// </summary>
    [AddComponentMenu("GanAssets/Generated Sprites")]
    public sealed class GeneratedSprites : MonoBehaviour
    {
        [SerializeField]
        [Tooltip("The model: a .gansprite file.")]
        private SpriteGeneratorAsset? _model;

        [SerializeField]
        [Tooltip("What the first sprite shall be; the others differ in their seeds.")]
        private SpriteChoice _first = new SpriteChoice();

        [SerializeField]
        [Min(1)]
        [Tooltip("How many sprites there are; at least one for each renderer.")]
        private int _count = 1;

        [SerializeField]
        [Tooltip("Take the sprites in order; may be empty.")]
        private SpriteRenderer?[] _renderers = Array.Empty<SpriteRenderer>();

        [SerializeField]
        [Min(0.01f)]
        [Tooltip("How many pixels of a sprite make one unit of the world.")]
        private float _pixelsPerUnit = 16;

        [SerializeField]
        [Tooltip("The sprites' pivot: (0, 0) is lower left, (1, 1) upper right.")]
        private Vector2 _pivot = new Vector2(0.5f, 0.5f);

        [SerializeField]
        [Min(0)]
        [Tooltip("How long a frame may take to copy finished sprites and to upload their textures. At least one is, so none is left for ever.")]
        private float _millisecondsPerFrame = 0.5f;

        private GeneratorLease? _lease;
        private SpriteBoard? _board;
        private bool[] _arrived = Array.Empty<bool>();

        /// <summary>What was asked for while the model was loaded; null where nothing was.</summary>
        private Dictionary<int, SpriteRequest>? _wishes;

        /// <summary>
        /// Raised on the main thread when a sprite's pixels are new, with its index; its renderer has it then. What a listener throws
        /// is logged.
        /// </summary>
        public event Action<int>? SpriteChanged;

        /// <summary>Whether the model is loaded; the sprites themselves may still be missing.</summary>
        public bool IsReady => _board != null;

        /// <summary>The number of sprites.</summary>
        public int Count => _board?.Count ?? Math.Max(Math.Max(1, _count), _renderers.Length);

        /// <summary>
        /// How many sprites do not show yet what they were last asked to be: all while the model loads, 0 when all are there, and 0
        /// where the component is disabled or has no model.
        /// </summary>
        public int Pending => _board?.Pending ?? (_lease == null ? 0 : Count);

        /// <summary>
        /// Chooses the model and what is made of it; restarts the component where it is enabled. What was asked for before is
        /// forgotten.
        /// </summary>
        /// <param name="model">The model.</param>
        /// <param name="first">What the first sprite shall be; the others differ in their seeds.</param>
        /// <param name="count">How many sprites there are; renderers may make it more.</param>
        public void Configure(SpriteGeneratorAsset model, SpriteChoice first, int count)
        {
            _model = model;
            _first = first;
            _count = count;
            Restart();
        }

        /// <summary>
        /// Chooses the renderers that take the sprites in order; restarts the component where it is enabled. What was asked for
        /// before is forgotten; the model stays loaded.
        /// </summary>
        /// <param name="renderers">The renderers; empty places are left out.</param>
        public void SetRenderers(params SpriteRenderer?[] renderers)
        {
            _renderers = renderers;
            Restart();
        }

        /// <summary>A sprite. It stays the same object when other pixels are asked for.</summary>
        /// <param name="index">Its index, from 0.</param>
        /// <returns>The sprite, or null as long as its first pixels are missing.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such sprite.</exception>
        public Sprite? this[int index]
        {
            get
            {
                CheckIndex(index);
                return _board?[index];
            }
        }

        /// <summary>Puts the sprites into an array in their order; it allocates nothing.</summary>
        /// <param name="destination">Where they go; a shorter array takes the first ones, of a longer one the rest stays as it is.</param>
        /// <returns>How many are there; the places of sprites whose first pixels are missing are null.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
        public int CopySprites(Sprite?[] destination)
        {
            if (destination == null)
            {
                throw new ArgumentNullException(nameof(destination));
            }

            var there = 0;
            for (var i = 0; i < destination.Length && i < Count; i++)
            {
                destination[i] = _board?[i];
                if (destination[i] is Sprite)
                {
                    there++;
                }
            }

            return there;
        }

        /// <summary>What a sprite was last asked to be.</summary>
        /// <param name="index">Its index, from 0.</param>
        /// <returns>The request, or null as long as the model loads and nothing was asked by <see cref="Ask"/>.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such sprite.</exception>
        public SpriteRequest? RequestOf(int index)
        {
            CheckIndex(index);
            if (_board != null)
            {
                return _board.RequestOf(index);
            }

            return _wishes != null && _wishes.TryGetValue(index, out var wish) ? wish : (SpriteRequest?)null;
        }

        /// <summary>
        /// Asks for other pixels of a sprite. The old ones stay until the new ones are there. What is asked while the model loads is
        /// kept, the last request of each sprite, and takes the place of its first pixels.
        /// </summary>
        /// <param name="index">Its index, from 0.</param>
        /// <param name="request">What it shall be.</param>
        /// <returns>Whether it will be made: false where the component is disabled, has no model, or could not load it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such sprite.</exception>
        public bool Ask(int index, in SpriteRequest request)
        {
            CheckIndex(index);
            if (_board != null)
            {
                _board.Ask(index, request);
            }
            else if (_lease != null)
            {
                _wishes ??= new Dictionary<int, SpriteRequest>();
                _wishes[index] = request;
            }

            return _lease != null;
        }

        private void OnEnable()
        {
            Open();
        }

        private void OnDisable()
        {
            Close();
        }

        private void Update()
        {
            if (_lease == null)
            {
                return;
            }

            try
            {
                if (_lease.Error is Exception failure)
                {
                    Fail(failure);
                }
                else if (_lease.Generator is SpriteGenerator generator)
                {
                    _board ??= Prepare(generator, _lease.Maker);
                    Show(_board);
                }
            }
            catch (Exception error)
            {
                // It would come again in every frame.
                Fail(error);
            }
        }

        private void Restart()
        {
            if (isActiveAndEnabled)
            {
                // As long as somebody has a share, the model stays loaded.
                using var old = _lease;
                _lease = null;
                Close();
                Open();
            }
        }

        private void Open()
        {
            if (_model != null)
            {
                _lease = _model.Acquire();
            }
        }

        private SpriteBoard Prepare(SpriteGenerator generator, SpriteMaker maker)
        {
            var first = _first.ToRequest();
            var board = new SpriteBoard(maker, generator, Count, _pixelsPerUnit, _pivot);
            for (var i = 0; i < board.Count; i++)
            {
                board.Ask(i, _wishes != null && _wishes.TryGetValue(i, out var wish) ? wish : first.WithSeed(unchecked(first.Seed + (ulong)i)));
            }

            _arrived = new bool[board.Count];
            _wishes = null;
            return board;
        }

        private void Show(SpriteBoard board)
        {
            if (board.TakeError() is Exception error)
            {
                Debug.LogException(error, this);
            }

            var count = board.Update(_millisecondsPerFrame);
            for (var i = 0; i < count; i++)
            {
                Arrive(board.Shown[i], board);
            }

            // Whoever hears of a new sprite may disable the component or restart it.
            for (var i = 0; i < count && _board == board; i++)
            {
                Announce(board.Shown[i]);
            }
        }

        /// <summary>A renderer gets its sprite once: other pixels come into the same one.</summary>
        private void Arrive(int slot, SpriteBoard board)
        {
            if (!_arrived[slot])
            {
                _arrived[slot] = true;
                if (slot < _renderers.Length && _renderers[slot] is SpriteRenderer renderer && renderer != null)
                {
                    renderer.sprite = board[slot];
                }
            }
        }

        private void Announce(int slot)
        {
            try
            {
                SpriteChanged?.Invoke(slot);
            }
            catch (Exception error)
            {
                Debug.LogException(error, this);
            }
        }

        private void Fail(Exception error)
        {
            Debug.LogException(error, this);
            Close();
        }

        private void Close()
        {
            _board?.Dispose();
            _board = null;
            _wishes = null;
            _lease?.Dispose();
            _lease = null;
        }

        private void CheckIndex(int index)
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "There are " + Count + " sprites.");
            }
        }
    }
}
