using System;
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
        private readonly Func<int, SpriteLineage> _lineages;
        private SpriteBoard? _board;

        /// <summary>Starts loading the model and making its sprites.</summary>
        /// <param name="asset">The model.</param>
        /// <param name="count">The number of sprites.</param>
        /// <param name="lineages">What each sprite shall be at first, by its index.</param>
        public SpritePreview(SpriteGeneratorAsset asset, int count, Func<int, SpriteLineage> lineages)
        {
            _lease = asset.Acquire();
            _count = count;
            _lineages = lineages;
        }

        /// <summary>The loaded generator, or null.</summary>
        public SpriteGenerator? Generator => _lease.Generator;

        /// <summary>What went wrong, in one line, or null.</summary>
        public string? Error { get; private set; }

        /// <summary>Whether sprites are still missing.</summary>
        public bool IsBusy => Error == null && (_board == null || _board.Pending > 0);

        /// <summary>Asks for other pixels of a sprite. Before the model is loaded this does nothing: all are asked for then.</summary>
        /// <param name="index">Its index.</param>
        /// <param name="lineage">What it shall be.</param>
        public void Ask(int index, in SpriteLineage lineage)
        {
            _board?.Ask(index, lineage);
        }

        /// <summary>Takes what has been made since; to be called again and again.</summary>
        /// <returns>Whether there is something new to draw.</returns>
        public bool Update()
        {
            if (Error != null)
            {
                return false;
            }

            try
            {
                return _board == null ? Begin() : Show(_board);
            }
            catch (Exception error)
            {
                // It would come again with every update; the window shows it instead.
                return Fail(error);
            }
        }

        /// <summary>Draws a sprite; nothing where it is missing.</summary>
        /// <param name="place">Where, in the window's points.</param>
        /// <param name="index">Its index.</param>
        public void Draw(Rect place, int index)
        {
            if (_board?[index] is Sprite sprite)
            {
                var texture = sprite.texture;
                var rect = sprite.rect;
                var part = new Rect(rect.x / texture.width, rect.y / texture.height, rect.width / texture.width, rect.height / texture.height);
                GUI.DrawTextureWithTexCoords(place, texture, part, true);
            }
        }

        /// <inheritdoc />
        public void Dispose()
        {
            _board?.Dispose();
            _board = null;
            _lease.Dispose();
        }

        private bool Begin()
        {
            if (_lease.Error is Exception error)
            {
                return Fail(error);
            }

            if (!(_lease.Generator is SpriteGenerator generator))
            {
                return false;
            }

            _board = new SpriteBoard(_lease.Maker, generator, _count, 1, Vector2.zero);
            for (var i = 0; i < _count; i++)
            {
                _board.Ask(i, _lineages(i));
            }

            return true;
        }

        private bool Show(SpriteBoard board)
        {
            return board.TakeError() is Exception error ? Fail(error) : board.Update(MillisecondsPerUpdate) > 0;
        }

        private bool Fail(Exception error)
        {
            Error = error.Message;
            return true;
        }
    }
}
