using System;
using System.Collections.Generic;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// Recolours sprites of a model that is limited to a palette: each pixel of a colour exactly becomes one of another, and alpha
    /// stays. A swap may be used by many threads at once.
    /// </summary>
    public sealed class PaletteSwap
    {
        private const int Nothing = -1;

        private readonly Dictionary<int, int> _colors;

        /// <summary>Makes a swap.</summary>
        /// <param name="card">The card of the model, which has a palette.</param>
        /// <param name="colors">The colours to take out, each of the palette, and what comes in their place, any colour; the others stay.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="SpriteRequestException">The card has no palette, or a colour to take out is not in it.</exception>
        public PaletteSwap(ModelCard card, IReadOnlyDictionary<PaletteColor, PaletteColor> colors)
        {
            if (card is null)
            {
                throw new ArgumentNullException(nameof(card));
            }

            if (colors is null)
            {
                throw new ArgumentNullException(nameof(colors));
            }

            if (card.Palette is null)
            {
                throw new SpriteRequestException("The model " + Throw.Shown(card.Name)
                    + " has no palette, so no colour of its sprites is known beforehand; train it on sprites of a palette to swap colours");
            }

            var palette = new HashSet<PaletteColor>(card.Palette);
            _colors = new Dictionary<int, int>(colors.Count);
            foreach (var pair in colors)
            {
                if (!palette.Contains(pair.Key))
                {
                    throw new SpriteRequestException("The palette of the model " + Throw.Shown(card.Name) + " has no colour " + pair.Key
                        + "; the nearest that it has is " + Nearest(pair.Key, card.Palette));
                }

                _colors.Add(Key(pair.Key.R, pair.Key.G, pair.Key.B), Key(pair.Value.R, pair.Value.G, pair.Value.B));
            }
        }

        /// <summary>Recolours sprites in place, without allocating memory.</summary>
        /// <param name="rgba">
        /// Pixels of red, green, blue and alpha, as many as there are, alpha straight; of premultiplied sprites only the solid pixels
        /// still have the palette's colours. Clear pixels (alpha 0) stay as they are.
        /// </param>
        /// <exception cref="SpriteRequestException">The length is no multiple of 4.</exception>
        public void Apply(Span<byte> rgba)
        {
            if (rgba.Length % 4 != 0)
            {
                Throw.Length(nameof(rgba), rgba.Length, "a multiple of 4");
            }

            // Neighbours are of one colour more often than not.
            int last = Nothing, swapped = Nothing;
            for (var i = 0; i < rgba.Length; i += 4)
            {
                if (rgba[i + 3] == 0)
                {
                    continue;
                }

                var color = Key(rgba[i], rgba[i + 1], rgba[i + 2]);
                if (color != last)
                {
                    last = color;
                    swapped = _colors.TryGetValue(color, out var other) ? other : Nothing;
                }

                if (swapped != Nothing)
                {
                    rgba[i] = (byte)(swapped >> 16);
                    rgba[i + 1] = (byte)(swapped >> 8);
                    rgba[i + 2] = (byte)swapped;
                }
            }
        }

        private static int Key(byte r, byte g, byte b)
        {
            return (r << 16) | (g << 8) | b;
        }

        private static string Nearest(PaletteColor color, IReadOnlyList<PaletteColor> palette)
        {
            var (nearest, least) = ("none", int.MaxValue);
            foreach (var candidate in palette)
            {
                int r = candidate.R - color.R, g = candidate.G - color.G, b = candidate.B - color.B;
                var distance = (r * r) + (g * g) + (b * b);
                if (distance < least)
                {
                    (nearest, least) = (candidate.ToString(), distance);
                }
            }

            return nearest;
        }
    }
}
