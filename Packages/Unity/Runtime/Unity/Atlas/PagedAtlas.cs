using System;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>
    /// The sprites of a component on pages. A page and a <see cref="Sprite"/> are made when they are first needed, so that no
    /// frame has to make all of them.
    /// </summary>
    internal sealed class PagedAtlas : ISlotTarget, IDisposable
    {
        private readonly AtlasPages _layout;
        private readonly string _name;
        private readonly float _pixelsPerUnit;
        private readonly Vector2 _pivot;
        private readonly AtlasPage?[] _pages;
        private readonly Sprite?[] _sprites;

        /// <summary>Slots with new pixels that nobody has seen yet, the oldest first: a ring in which no slot stands twice.</summary>
        private readonly int[] _written;
        private readonly bool[] _isWritten;
        private int _firstWritten;
        private int _writtenCount;

        /// <summary>Makes an atlas without pages.</summary>
        /// <param name="layout">How sprites are divided among pages.</param>
        /// <param name="count">The number of sprites.</param>
        /// <param name="name">The name of the textures and sprites, as the Profiler shows it.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        /// <param name="pivot">The sprites' pivot: (0, 0) for lower left, (1, 1) for upper right.</param>
        public PagedAtlas(in AtlasPages layout, int count, string name, float pixelsPerUnit, Vector2 pivot)
        {
            _layout = layout;
            _name = name;
            _pixelsPerUnit = pixelsPerUnit;
            _pivot = pivot;
            _pages = new AtlasPage?[layout.Count];
            _sprites = new Sprite?[count];
            _written = new int[count];
            _isWritten = new bool[count];
        }

        /// <summary>How many slots have new pixels that <see cref="ShowNext"/> has not shown.</summary>
        public int WrittenCount => _writtenCount;

        /// <summary>The sprite of a slot, or null as long as it has not been shown.</summary>
        public Sprite? this[int slot] => _sprites[slot];

        /// <summary>The slot of those with new pixels that comes after so many others.</summary>
        public int Written(int place)
        {
            return _written[(_firstWritten + place) % _written.Length];
        }

        /// <inheritdoc />
        public void Write(int slot, byte[] pixels, int offset)
        {
            var page = _pages[slot / _layout.PerPage] ??= new AtlasPage(_layout[slot / _layout.PerPage], _name);
            page.Write(slot % _layout.PerPage, pixels, offset);
            if (!_isWritten[slot])
            {
                _isWritten[slot] = true;
                _written[(_firstWritten + _writtenCount) % _written.Length] = slot;
                _writtenCount++;
            }
        }

        /// <summary>
        /// Shows the oldest new pixels: uploads their page, unless it has been uploaded since they were written, and makes their
        /// sprite the first time.
        /// </summary>
        /// <returns>Their slot; there must be one.</returns>
        public int ShowNext()
        {
            var slot = Written(0);
            _firstWritten = (_firstWritten + 1) % _written.Length;
            _writtenCount--;
            _isWritten[slot] = false;
            var page = _pages[slot / _layout.PerPage]!;
            page.Upload();
            _sprites[slot] ??= page.MakeSprite(slot % _layout.PerPage, _pixelsPerUnit, _pivot);
            return slot;
        }

        /// <summary>Destroys the pages and the sprites.</summary>
        public void Dispose()
        {
            foreach (var sprite in _sprites)
            {
                if (sprite is Sprite)
                {
                    AtlasPage.Destroy(sprite);
                }
            }

            foreach (var page in _pages)
            {
                page?.Dispose();
            }
        }
    }
}
