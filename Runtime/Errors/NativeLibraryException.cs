using System;

namespace GanAssets
{
    /// <summary>The native library of ONNX Runtime is missing or does not fit this machine.</summary>
    public sealed class NativeLibraryException : GanAssetsException
    {
        /// <inheritdoc cref="GanAssetsException(string)" />
        public NativeLibraryException(string message)
            : base(message)
        {
        }

        /// <inheritdoc cref="GanAssetsException(string, Exception)" />
        public NativeLibraryException(string message, Exception? innerException)
            : base(message, innerException)
        {
        }
    }
}
