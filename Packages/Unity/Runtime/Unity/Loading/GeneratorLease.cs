using System;

namespace GanAssets.Unity
{
    /// <summary>
    /// One user's share in a loaded model, from <see cref="SpriteGeneratorAsset.Acquire"/>. Dispose it when done; the model is
    /// released with the last one.
    /// </summary>
    public sealed class GeneratorLease : IDisposable
    {
        private readonly SharedGenerator _shared;
        private bool _disposed;

        internal GeneratorLease(SharedGenerator shared, SpriteMaker maker)
        {
            _shared = shared;
            Maker = maker;
        }

        /// <summary>The generator, or null as long as it loads and where it cannot be loaded. Do not dispose it: others use it.</summary>
        public SpriteGenerator? Generator => _disposed ? null : Maker.Generator;

        /// <summary>Whether the generator is loaded.</summary>
        public bool IsReady => Generator != null;

        /// <summary>Why the model could not be loaded, or why it makes no more sprites; else null.</summary>
        public Exception? Error => Maker.Error;

        internal SpriteMaker Maker { get; }

        /// <summary>Gives the share back; doing it twice does nothing more.</summary>
        public void Dispose()
        {
            if (!_disposed)
            {
                _disposed = true;
                _shared.Release();
            }
        }
    }
}
