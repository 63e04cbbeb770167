using System;

namespace GanAssets
{
    /// <summary>A sprite was asked of a generator that is already disposed.</summary>
    public sealed class GeneratorDisposedException : GanAssetsException
    {
        /// <inheritdoc cref="GanAssetsException(string)" />
        public GeneratorDisposedException(string message)
            : base(message)
        {
        }

        /// <inheritdoc cref="GanAssetsException(string, Exception)" />
        public GeneratorDisposedException(string message, Exception? innerException)
            : base(message, innerException)
        {
        }
    }
}
