using System;

namespace GanAssets
{
    /// <summary>The base of every error that this library reports; its message says what is wrong, where, and what is allowed.</summary>
    public class GanAssetsException : Exception
    {
        /// <summary>Makes an error with a message.</summary>
        /// <param name="message">One line: what is wrong, where, and what is allowed.</param>
        public GanAssetsException(string message)
            : base(message)
        {
        }

        /// <summary>Makes an error with a message and the error beneath it.</summary>
        /// <param name="message">One line: what is wrong, where, and what is allowed.</param>
        /// <param name="innerException">The error that led to this one, or null.</param>
        public GanAssetsException(string message, Exception? innerException)
            : base(message, innerException)
        {
        }
    }
}
