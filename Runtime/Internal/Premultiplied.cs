using System;

namespace GanAssets.Internal
{
    /// <summary>Multiplies colours by their alpha.</summary>
    internal static class Premultiplied
    {
        /// <summary>Copies RGBA pixels of straight alpha to the front of a span, premultiplied.</summary>
        public static void Copy(ReadOnlySpan<byte> source, Span<byte> target)
        {
            target = target.Slice(0, source.Length);
            for (var i = 0; i + 3 < source.Length; i += 4)
            {
                var alpha = source[i + 3];
                target[i] = Multiply(source[i], alpha);
                target[i + 1] = Multiply(source[i + 1], alpha);
                target[i + 2] = Multiply(source[i + 2], alpha);
                target[i + 3] = alpha;
            }
        }

        /// <summary>
        /// The whole number next to c·a ÷ 255. With t = c·a + 128 it is (t + t ÷ 256) ÷ 256 in whole numbers, without a division
        /// (Blinn, "Three wrongs make a right", 1995), right for all 65 536 pairs.
        /// </summary>
        public static byte Multiply(byte c, byte a)
        {
            var t = (c * a) + 128;
            return (byte)((t + (t >> 8)) >> 8);
        }
    }
}
