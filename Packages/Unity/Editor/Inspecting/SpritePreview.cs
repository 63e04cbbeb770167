using System;
using System.Diagnostics;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// Sprites of a model as the Editor shows them. Like a game's, they are made on another thread, so that the Editor never
    /// waits for them.
    /// </summary>
    internal sealed class SpritePreview : IDisposable
    {
        private const int MillisecondsPerUpdate = 5;

        private readonly GeneratorLease _lease;
        private readonly int _count;
        private readonly Func<int, SpriteRequest> _requests;
        private AtlasTexture? _atlas;
        private AtlasLayout _layout;
        private SpriteSlots? _slots;

        /// <summary>Starts loading the model and making its sprites.</summary>
        /// <param name="asset">The model.</param>
        /// <param name="count">The number of sprites.</param>
        /// <param name="requests">What each sprite shall be at first, by its index.</param>
        public SpritePreview(SpriteGeneratorAsset asset, int count, Func<int, SpriteRequest> requests)
        {
            _lease = asset.Acquire();
            _count = count;
            _requests = requests;
        }

        /// <summary>The loaded generator, or null.</summary>
        public SpriteGenerator? Generator => _lease.Generator;

        /// <summary>What went wrong, in one line, or null.</summary>
        public string? Error { get; private set; }

        /// <summary>Whether sprites are still missing.</summary>
        public bool IsBusy => Error == null && (_slots == null || _slots.Pending > 0);

        /// <summary>Asks for other pixels of a sprite. Before the model is loaded this does nothing: all are asked for then.</summary>
        /// <param name="index">Its index.</param>
        /// <param name="request">What it shall be.</param>
        public void Ask(int index, in SpriteRequest request)
        {
            _slots?.Ask(index, request);
        }

        /// <summary>Takes what has been made since; to be called again and again.</summary>
        /// <returns>Whether there is something new to draw.</returns>
        public bool Update()
        {
            if (_slots == null)
            {
                return Begin();
            }

            var error = _slots.TakeError();
            if (error != null)
            {
                Error = error.Message;
                return true;
            }

            if (_slots.Apply(_atlas!, MillisecondsPerUpdate * Stopwatch.Frequency / 1000) == 0)
            {
                return false;
            }

            _atlas!.Upload();
            return true;
        }

        /// <summary>Draws a sprite; nothing where it is missing.</summary>
        /// <param name="place">Where, in the window's points.</param>
        /// <param name="index">Its index.</param>
        public void Draw(Rect place, int index)
        {
            if (_atlas == null)
            {
                return;
            }

            var part = new Rect(
                (float)_layout.X(index) / _layout.Width,
                (float)_layout.Y(index) / _layout.Height,
                (float)_layout.SpriteWidth / _layout.Width,
                (float)_layout.SpriteHeight / _layout.Height);
            GUI.DrawTextureWithTexCoords(place, _atlas.Texture, part, true);
        }

        /// <inheritdoc />
        public void Dispose()
        {
            _slots?.Dispose();
            _atlas?.Dispose();
            _atlas = null;
            _lease.Dispose();
        }

        private bool Begin()
        {
            if (Error == null && _lease.Error != null)
            {
                Error = _lease.Error.Message;
                return true;
            }

            if (!(_lease.Generator is SpriteGenerator generator))
            {
                return false;
            }

            _layout = new AtlasLayout(_count, generator.Card.Width, generator.Card.Height, SystemInfo.maxTextureSize);
            _atlas = new AtlasTexture(_layout, generator.Card.Name, 1, Vector2.zero);
            _slots = new SpriteSlots(_lease.Maker, _count, generator.BytesPerSprite);
            for (var i = 0; i < _count; i++)
            {
                _slots.Ask(i, _requests(i));
            }

            return true;
        }
    }
}
