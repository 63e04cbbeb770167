using System;
using System.Globalization;

namespace GanAssets.Unity
{
    /// <summary>
    /// How sprites of one size are divided among textures. A texture is small, because a new sprite costs the upload of the whole
    /// texture that it lies in.
    /// </summary>
    internal readonly struct AtlasPages
    {
        /// <summary>The side of a page in pixels; one with a larger sprite has that sprite's.</summary>
        public const int Side = 512;

        /// <summary>With 512 pixels a side these are 256 MiB.</summary>
        private const int Most = 256;

        private readonly int _count;
        private readonly int _spriteWidth;
        private readonly int _spriteHeight;
        private readonly int _side;

        /// <summary>Divides sprites among pages.</summary>
        /// <param name="count">The number of sprites, 1 or more.</param>
        /// <param name="spriteWidth">The width of a sprite in pixels.</param>
        /// <param name="spriteHeight">The height of a sprite in pixels.</param>
        /// <param name="largest">The largest side of a texture in pixels.</param>
        /// <exception cref="GanAssetsException">A sprite does not fit into a texture, or there are too many.</exception>
        public AtlasPages(int count, int spriteWidth, int spriteHeight, int largest)
        {
            _count = count;
            _spriteWidth = spriteWidth;
            _spriteHeight = spriteHeight;
            _side = Math.Min(largest, Math.Max(Side, Math.Max(spriteWidth, spriteHeight) + AtlasLayout.Gap));
            PerPage = Math.Max(1, AtlasLayout.Capacity(spriteWidth, spriteHeight, _side));
            Count = ((count - 1) / PerPage) + 1;
            if (Count > Most)
            {
                throw new GanAssetsException((Most * PerPage).ToString(CultureInfo.InvariantCulture) + " sprites of this model can be held at most ("
                    + Most.ToString(CultureInfo.InvariantCulture) + " textures of " + _side.ToString(CultureInfo.InvariantCulture) + " pixels a side); "
                    + count.ToString(CultureInfo.InvariantCulture) + " are asked for: use several components");
            }

            // It refuses a sprite that is too large.
            _ = this[0];
        }

        /// <summary>How many sprites a page holds; the last one may have fewer.</summary>
        public int PerPage { get; }

        /// <summary>The number of pages.</summary>
        public int Count { get; }

        /// <summary>Where the sprites of a page lie.</summary>
        /// <param name="page">The page's index, from 0.</param>
        public AtlasLayout this[int page] => new AtlasLayout(Math.Min(PerPage, _count - (page * PerPage)), _spriteWidth, _spriteHeight, _side);
    }
}
