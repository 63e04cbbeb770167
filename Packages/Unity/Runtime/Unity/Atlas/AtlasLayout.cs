using System;
using System.Globalization;

namespace GanAssets.Unity
{
    /// <summary>Where the sprites of one size lie in a texture: rows from the bottom, a clear pixel between neighbours.</summary>
    internal readonly struct AtlasLayout
    {
        /// <summary>Keeps a neighbour's colour out where a sprite is drawn between pixels.</summary>
        public const int Gap = 1;

        /// <summary>Finds a nearly square layout.</summary>
        /// <param name="count">The number of sprites, 1 or more.</param>
        /// <param name="spriteWidth">The width of a sprite in pixels.</param>
        /// <param name="spriteHeight">The height of a sprite in pixels.</param>
        /// <param name="largest">The largest side of a texture in pixels.</param>
        /// <exception cref="GanAssetsException">So many sprites do not fit into one texture.</exception>
        public AtlasLayout(int count, int spriteWidth, int spriteHeight, int largest)
        {
            SpriteWidth = spriteWidth;
            SpriteHeight = spriteHeight;
            var capacity = Capacity(spriteWidth, spriteHeight, largest);
            if (count > capacity)
            {
                throw new GanAssetsException("One texture holds " + capacity.ToString(CultureInfo.InvariantCulture) + " sprites of this model at most ("
                    + largest.ToString(CultureInfo.InvariantCulture) + " pixels a side); " + count.ToString(CultureInfo.InvariantCulture)
                    + " are asked for");
            }

            var square = (int)Math.Ceiling(Math.Sqrt(count * (double)(spriteHeight + Gap) / (spriteWidth + Gap)));
            var mostRows = largest / (spriteHeight + Gap);
            var fewest = ((count - 1) / mostRows) + 1;
            Columns = Math.Max(fewest, Math.Min(square, largest / (spriteWidth + Gap)));
            Rows = ((count - 1) / Columns) + 1;
        }

        /// <summary>The width of a sprite in pixels.</summary>
        public int SpriteWidth { get; }

        /// <summary>The height of a sprite in pixels.</summary>
        public int SpriteHeight { get; }

        /// <summary>The number of sprites side by side.</summary>
        public int Columns { get; }

        /// <summary>The number of rows of sprites.</summary>
        public int Rows { get; }

        /// <summary>The width of the texture in pixels.</summary>
        public int Width => Columns * (SpriteWidth + Gap);

        /// <summary>The height of the texture in pixels.</summary>
        public int Height => Rows * (SpriteHeight + Gap);

        /// <summary>How many sprites a texture can hold.</summary>
        /// <param name="spriteWidth">The width of a sprite in pixels.</param>
        /// <param name="spriteHeight">The height of a sprite in pixels.</param>
        /// <param name="largest">The largest side of a texture in pixels.</param>
        public static int Capacity(int spriteWidth, int spriteHeight, int largest)
        {
            return largest / (spriteWidth + Gap) * (largest / (spriteHeight + Gap));
        }

        /// <summary>The left edge of a sprite.</summary>
        /// <param name="slot">Its place, from 0.</param>
        public int X(int slot)
        {
            return slot % Columns * (SpriteWidth + Gap);
        }

        /// <summary>The lower edge of a sprite, counted from the texture's lower edge.</summary>
        /// <param name="slot">Its place, from 0.</param>
        public int Y(int slot)
        {
            return slot / Columns * (SpriteHeight + Gap);
        }

        /// <summary>The place of a sprite's row in the texture's bytes, RGBA, the lowest row first.</summary>
        /// <param name="slot">The sprite's place, from 0.</param>
        /// <param name="rowFromTop">The row, 0 for the sprite's top one.</param>
        public int RowOffset(int slot, int rowFromTop)
        {
            return (((Y(slot) + SpriteHeight - 1 - rowFromTop) * Width) + X(slot)) * 4;
        }
    }
}
