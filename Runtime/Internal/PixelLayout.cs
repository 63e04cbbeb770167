using System;

namespace GanAssets.Internal
{
    /// <summary>Copies sprites as a model makes them (top row first, straight alpha) into the order and form that were asked for.</summary>
    internal sealed class PixelLayout
    {
        private readonly int _stride;
        private readonly bool _flips;
        private readonly bool _multiplies;

        public PixelLayout(ModelCard card, SpriteGeneratorOptions options)
        {
            _stride = card.Width * 4;
            _flips = options.Rows == RowOrder.BottomUp;
            _multiplies = options.Alpha == AlphaMode.Premultiplied;
        }

        /// <summary>Copies one sprite.</summary>
        /// <param name="sprite">The sprite as the model made it.</param>
        /// <param name="target">Where it goes; what lies behind it stays.</param>
        public void Copy(ReadOnlySpan<byte> sprite, Span<byte> target)
        {
            if (!_flips)
            {
                CopyPixels(sprite, target);
                return;
            }

            for (var row = 0; row < sprite.Length; row += _stride)
            {
                CopyPixels(sprite.Slice(row, _stride), target.Slice(sprite.Length - _stride - row, _stride));
            }
        }

        private void CopyPixels(ReadOnlySpan<byte> source, Span<byte> target)
        {
            if (_multiplies)
            {
                Premultiplied.Copy(source, target);
            }
            else
            {
                source.CopyTo(target);
            }
        }
    }
}
