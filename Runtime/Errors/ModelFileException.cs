using System;

namespace GanAssets
{
    /// <summary>A model file that cannot be used: it cannot be read, is no ONNX, has no card, or its card and its graph disagree.</summary>
    public sealed class ModelFileException : GanAssetsException
    {
        /// <inheritdoc cref="GanAssetsException(string)" />
        public ModelFileException(string message)
            : base(message)
        {
        }

        /// <inheritdoc cref="GanAssetsException(string, Exception)" />
        public ModelFileException(string message, Exception? innerException)
            : base(message, innerException)
        {
        }
    }
}
