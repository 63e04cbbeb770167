using System;

namespace GanAssets.Internal
{
    /// <summary>The sprites of a list so far, premultiplied, and whether another is too like one of them.</summary>
    internal sealed class EarlierSprites
    {
        /// <summary>How many bytes are compared before the sum is looked at.</summary>
        private const int Block = 256;

        private readonly byte[] _sprites;
        private readonly int _size;
        private readonly long _least;
        private readonly bool _multiplies;
        private int _count;

        public EarlierSprites(int size, int capacity, float threshold, AlphaMode alpha)
        {
            _size = size;
            _sprites = new byte[size * capacity];
            _multiplies = alpha == AlphaMode.Straight;

            // A sum of differences is whole, so "at least the threshold" is "at least the next whole number".
            _least = (long)Math.Ceiling((double)threshold * 255 * size);
        }

        /// <summary>Adds a sprite unless it is too like an earlier one.</summary>
        public bool TryAdd(ReadOnlySpan<byte> sprite)
        {
            Add(sprite);
            var added = _sprites.AsSpan((_count - 1) * _size, _size);
            for (var i = 0; i < _count - 1; i++)
            {
                if (IsNear(_sprites.AsSpan(i * _size, _size), added))
                {
                    _count--;
                    return false;
                }
            }

            return true;
        }

        public void Add(ReadOnlySpan<byte> sprite)
        {
            var place = _sprites.AsSpan(_count * _size, _size);
            if (_multiplies)
            {
                Premultiplied.Copy(sprite, place);
            }
            else
            {
                sprite.CopyTo(place);
            }

            _count++;
        }

        private bool IsNear(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
        {
            // Nearly every pair is told apart by its first rows.
            long sum = 0;
            for (var start = 0; sum < _least && start < left.Length; start += Block)
            {
                var end = Math.Min(start + Block, left.Length);
                for (var i = start; i < end; i++)
                {
                    sum += Math.Abs(left[i] - right[i]);
                }
            }

            return sum < _least;
        }
    }
}
