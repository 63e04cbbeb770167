using System;

namespace GanAssets
{
    /// <summary>A request that this model cannot answer: an unknown attribute or value, a figure out of its range, a span of the wrong length.</summary>
    public sealed class SpriteRequestException : GanAssetsException
    {
        /// <inheritdoc cref="GanAssetsException(string)" />
        public SpriteRequestException(string message)
            : base(message)
        {
        }

        /// <inheritdoc cref="GanAssetsException(string, Exception)" />
        public SpriteRequestException(string message, Exception? innerException)
            : base(message, innerException)
        {
        }
    }
}
