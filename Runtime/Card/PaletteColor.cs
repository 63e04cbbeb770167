using System;
using System.Globalization;

namespace GanAssets
{
    /// <summary>A colour of the training data's palette, 8 bits a channel, sRGB.</summary>
    public readonly struct PaletteColor : IEquatable<PaletteColor>
    {
        /// <summary>Makes a colour of its three channels.</summary>
        /// <param name="r">Red, 0 to 255.</param>
        /// <param name="g">Green, 0 to 255.</param>
        /// <param name="b">Blue, 0 to 255.</param>
        public PaletteColor(byte r, byte g, byte b)
        {
            R = r;
            G = g;
            B = b;
        }

        /// <summary>Red, 0 to 255.</summary>
        public byte R { get; }

        /// <summary>Green, 0 to 255.</summary>
        public byte G { get; }

        /// <summary>Blue, 0 to 255.</summary>
        public byte B { get; }

        /// <summary>Whether two colours are the same.</summary>
        /// <param name="left">A colour.</param>
        /// <param name="right">Another colour.</param>
        /// <returns>True where all three channels agree.</returns>
        public static bool operator ==(PaletteColor left, PaletteColor right)
        {
            return left.Equals(right);
        }

        /// <summary>Whether two colours differ.</summary>
        /// <param name="left">A colour.</param>
        /// <param name="right">Another colour.</param>
        /// <returns>True where some channel differs.</returns>
        public static bool operator !=(PaletteColor left, PaletteColor right)
        {
            return !left.Equals(right);
        }

        /// <summary>Whether another colour is the same.</summary>
        /// <param name="other">The other colour.</param>
        /// <returns>True where all three channels agree.</returns>
        public bool Equals(PaletteColor other)
        {
            return R == other.R && G == other.G && B == other.B;
        }

        /// <summary>Whether an object is the same colour.</summary>
        /// <param name="obj">Any object, or null.</param>
        /// <returns>True where it is a <see cref="PaletteColor"/> and all three channels agree.</returns>
        public override bool Equals(object? obj)
        {
            return obj is PaletteColor other && Equals(other);
        }

        /// <summary>The colour as a number, of its own for every colour.</summary>
        /// <returns>Red × 65536 + green × 256 + blue.</returns>
        public override int GetHashCode()
        {
            return (R << 16) | (G << 8) | B;
        }

        /// <summary>The colour as the card writes it.</summary>
        /// <returns>Text of the form #rrggbb.</returns>
        public override string ToString()
        {
            return "#" + GetHashCode().ToString("x6", CultureInfo.InvariantCulture);
        }

        /// <summary>Reads a colour of the form that <see cref="ToString"/> writes.</summary>
        /// <param name="text">Text of the form #rrggbb, in letters of either case.</param>
        /// <param name="color">The colour; black where the text is none.</param>
        /// <returns>Whether the text is a colour.</returns>
        public static bool TryParse(string text, out PaletteColor color)
        {
            color = default;
            if (text is null || text.Length != 7 || text[0] != '#'
                || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            {
                return false;
            }

            color = new PaletteColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
            return true;
        }
    }
}
