using System;
using System.Diagnostics;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>
    /// A fixed number of sprites, from the request to the screen: a <see cref="SpriteMaker"/> makes them on its thread, and the
    /// main thread shows a few of them a frame. When all have been shown once, it allocates nothing more.
    /// </summary>
    internal sealed class SpriteBoard : IDisposable
    {
        private readonly SpriteSlots _slots;
        private readonly PagedAtlas _atlas;

        /// <summary>Makes a board without sprites.</summary>
        /// <param name="maker">What makes the sprites.</param>
        /// <param name="generator">Its generator.</param>
        /// <param name="count">The number of sprites, 1 or more.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        /// <param name="pivot">The sprites' pivot: (0, 0) for lower left, (1, 1) for upper right.</param>
        /// <exception cref="GanAssetsException">There are too many sprites, or one is larger than a texture.</exception>
        public SpriteBoard(SpriteMaker maker, SpriteGenerator generator, int count, float pixelsPerUnit, Vector2 pivot)
        {
            var card = generator.Card;
            var layout = new AtlasPages(count, card.Width, card.Height, SystemInfo.maxTextureSize);
            _atlas = new PagedAtlas(layout, count, card.Name, pixelsPerUnit, pivot);
            _slots = new SpriteSlots(maker, count, generator.BytesPerSprite);
            Shown = new int[count];
        }

        /// <summary>The number of sprites.</summary>
        public int Count => _slots.Count;

        /// <summary>How many sprites do not show what they were last asked to be.</summary>
        public int Pending
        {
            get
            {
                var pending = _slots.Pending;
                for (var i = 0; i < _atlas.WrittenCount; i++)
                {
                    if (!_slots.IsPending(_atlas.Written(i)))
                    {
                        pending++;
                    }
                }

                return pending;
            }
        }

        /// <summary>The slots that the last <see cref="Update"/> showed are the first of these.</summary>
        public int[] Shown { get; }

        /// <summary>A sprite, or null as long as its first pixels are missing.</summary>
        public Sprite? this[int slot] => _atlas[slot];

        /// <summary>What a sprite was last asked to be.</summary>
        public SpriteRequest RequestOf(int slot)
        {
            return _slots[slot];
        }

        /// <summary>Asks for a sprite's pixels.</summary>
        /// <param name="slot">The sprite.</param>
        /// <param name="lineage">What it shall be.</param>
        public void Ask(int slot, in SpriteLineage lineage)
        {
            _slots.Ask(slot, lineage);
        }

        /// <summary>Takes the newest error of a sprite that could not be made, once.</summary>
        /// <returns>The error, or null.</returns>
        public Exception? TakeError()
        {
            return _slots.TakeError();
        }

        /// <summary>Shows finished sprites until the time is up, at least one where there is one.</summary>
        /// <param name="milliseconds">The time.</param>
        /// <returns>How many; their slots are in <see cref="Shown"/>.</returns>
        public int Update(float milliseconds)
        {
            var begin = Stopwatch.GetTimestamp();
            var budget = (long)(milliseconds * Stopwatch.Frequency / 1000);
            _slots.Apply(_atlas, budget);
            var count = 0;
            while (_atlas.WrittenCount > 0 && (count == 0 || Stopwatch.GetTimestamp() - begin < budget))
            {
                Shown[count++] = _atlas.ShowNext();
            }

            return count;
        }

        /// <summary>Lets the sprites that are not made yet fall away, and destroys the others.</summary>
        public void Dispose()
        {
            _slots.Dispose();
            _atlas.Dispose();
        }
    }
}
