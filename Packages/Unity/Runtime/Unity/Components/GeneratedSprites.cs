using System;
using System.Diagnostics;
using UnityEngine;
using Debug = UnityEngine.Debug;

namespace GanAssets.Unity
{
    /// <summary>
    /// Makes sprites while the game runs and gives them to sprite renderers, or to whoever asks. The model is loaded and the
    /// sprites are made on another thread; the main thread only copies finished ones into one texture, for a limited time a
    /// frame. After the first frames it allocates nothing.
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
        [Tooltip("How long a frame may take to copy finished sprites. At least one is copied, so none is left for ever.")]
        private float _millisecondsPerFrame = 0.5f;

        private GeneratorLease? _lease;
        private SpriteSlots? _slots;
        private AtlasTexture? _atlas;
        private bool[] _arrived = Array.Empty<bool>();

        /// <summary>Raised on the main thread when a sprite's pixels are new, with its index.</summary>
        public event Action<int>? SpriteChanged;

        /// <summary>Whether the model is loaded; the sprites themselves may still be missing.</summary>
        public bool IsReady => _atlas != null;

        /// <summary>The number of sprites.</summary>
        public int Count => _slots?.Count ?? Math.Max(Math.Max(1, _count), _renderers.Length);

        /// <summary>How many sprites are being made; 0 when all are there.</summary>
        public int Pending => _slots?.Pending ?? 0;

        /// <summary>The texture that holds all sprites, or null as long as the model loads.</summary>
        public Texture2D? Texture => _atlas?.Texture;

        /// <summary>Chooses the model and what is made of it; restarts the component where it is enabled.</summary>
        /// <param name="model">The model.</param>
        /// <param name="first">What the first sprite shall be; the others differ in their seeds.</param>
        /// <param name="count">How many sprites there are; renderers may make it more.</param>
        public void Configure(SpriteGeneratorAsset model, SpriteChoice first, int count)
        {
            _model = model;
            _first = first;
            _count = count;
            if (isActiveAndEnabled)
            {
                Close();
                Open();
            }
        }

        /// <summary>Chooses the renderers that take the sprites in order; restarts the component where it is enabled.</summary>
        /// <param name="renderers">The renderers; empty places are left out.</param>
        public void SetRenderers(params SpriteRenderer?[] renderers)
        {
            _renderers = renderers;
            if (isActiveAndEnabled)
            {
                Close();
                Open();
            }
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
                return _atlas != null && _arrived[index] ? _atlas.Sprites[index] : null;
            }
        }

        /// <summary>What a sprite was last asked to be.</summary>
        /// <param name="index">Its index, from 0.</param>
        /// <returns>The request, or null as long as the model loads.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such sprite.</exception>
        public SpriteRequest? RequestOf(int index)
        {
            CheckIndex(index);
            return _slots?[index];
        }

        /// <summary>Asks for other pixels of a sprite. The old ones stay until the new ones are there.</summary>
        /// <param name="index">Its index, from 0.</param>
        /// <param name="request">What it shall be.</param>
        /// <returns>Whether the model is loaded; else nothing is asked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such sprite.</exception>
        public bool Ask(int index, in SpriteRequest request)
        {
            CheckIndex(index);
            if (_slots == null)
            {
                return false;
            }

            _slots.Ask(index, request);
            return true;
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

            var failure = _lease.Error;
            if (failure != null)
            {
                Debug.LogException(failure, this);
                Close();
                return;
            }

            if (_lease.Generator is SpriteGenerator generator)
            {
                if (_slots == null)
                {
                    Prepare(generator);
                }

                TakeFinished();
            }
        }

        private void Open()
        {
            if (_model != null)
            {
                _lease = _model.Acquire();
            }
        }

        private void Prepare(SpriteGenerator generator)
        {
            var card = generator.Card;
            var count = Count;
            AtlasLayout layout;
            SpriteRequest first;
            try
            {
                layout = new AtlasLayout(count, card.Width, card.Height, SystemInfo.maxTextureSize);
                first = _first.ToRequest();
            }
            catch (GanAssetsException error)
            {
                Debug.LogException(error, this);
                Close();
                return;
            }

            _atlas = new AtlasTexture(layout, card.Name, _pixelsPerUnit, _pivot);
            _slots = new SpriteSlots(_lease!.Maker, count, generator.BytesPerSprite);
            _arrived = new bool[count];
            for (var i = 0; i < count; i++)
            {
                _slots.Ask(i, first.WithSeed(unchecked(first.Seed + (ulong)i)));
            }
        }

        private void TakeFinished()
        {
            if (_slots == null || _atlas == null)
            {
                return;
            }

            var error = _slots.TakeError();
            if (error != null)
            {
                Debug.LogException(error, this);
            }

            var count = _slots.Apply(_atlas, (long)(_millisecondsPerFrame * Stopwatch.Frequency / 1000));
            if (count == 0)
            {
                return;
            }

            _atlas.Upload();
            var applied = _slots.Applied;

            // Whoever hears of a new sprite may disable the component.
            for (var i = 0; i < count && _atlas != null; i++)
            {
                Show(applied[i], _atlas);
            }
        }

        private void Show(int slot, AtlasTexture atlas)
        {
            if (!_arrived[slot])
            {
                _arrived[slot] = true;
                if (slot < _renderers.Length && _renderers[slot] is SpriteRenderer renderer && renderer != null)
                {
                    renderer.sprite = atlas.Sprites[slot];
                }
            }

            SpriteChanged?.Invoke(slot);
        }

        private void Close()
        {
            _slots?.Dispose();
            _slots = null;
            _atlas?.Dispose();
            _atlas = null;
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
