using System;
using System.Threading;
using System.Threading.Tasks;
using GanAssets.Internal;

namespace GanAssets
{
    /// <content>How a model is loaded.</content>
    public sealed partial class SpriteGenerator
    {
        /// <summary>Loads a model from a file.</summary>
        /// <param name="path">The file.</param>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <returns>The generator, which the caller disposes.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
        /// <exception cref="ModelFileException">The file cannot be read, is no ONNX, has no card, or its card and graph disagree.</exception>
        /// <exception cref="NativeLibraryException">ONNX Runtime's native library cannot be loaded.</exception>
        /// <exception cref="GanAssetsException">An option is out of its range.</exception>
        public static SpriteGenerator Load(string path, SpriteGeneratorOptions? options = null)
        {
            if (path is null)
            {
                throw new ArgumentNullException(nameof(path));
            }

            return Open(ModelSource.Of(path), options);
        }

        /// <summary>Loads a model from the bytes of its file.</summary>
        /// <param name="model">The bytes; they are not needed after the call.</param>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <returns>The generator, which the caller disposes.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
        /// <exception cref="ModelFileException">The bytes are no ONNX, have no card, or card and graph disagree.</exception>
        /// <exception cref="NativeLibraryException">ONNX Runtime's native library cannot be loaded.</exception>
        /// <exception cref="GanAssetsException">An option is out of its range.</exception>
        public static SpriteGenerator Load(byte[] model, SpriteGeneratorOptions? options = null)
        {
            if (model is null)
            {
                throw new ArgumentNullException(nameof(model));
            }

            return Open(ModelSource.Of(model), options);
        }

        /// <summary>Loads a model from the bytes of its file.</summary>
        /// <param name="model">The bytes, which are copied.</param>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <returns>The generator, which the caller disposes.</returns>
        /// <exception cref="ModelFileException">The bytes are no ONNX, have no card, or card and graph disagree.</exception>
        /// <exception cref="NativeLibraryException">ONNX Runtime's native library cannot be loaded.</exception>
        /// <exception cref="GanAssetsException">An option is out of its range.</exception>
        public static SpriteGenerator Load(ReadOnlySpan<byte> model, SpriteGeneratorOptions? options = null)
        {
            return Load(model.ToArray(), options);
        }

        /// <summary>Loads a model from a file on a thread of the pool. The caller waits for nothing: neither the file nor ONNX Runtime.</summary>
        /// <param name="path">The file, which must stay as it is until the task has ended.</param>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <param name="cancellationToken">Gives up: before the file is opened, or before it is handed over.</param>
        /// <returns>The generator, which the caller disposes; the task fails as <see cref="Load(string, SpriteGeneratorOptions)"/> does.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
        public static Task<SpriteGenerator> LoadAsync(
            string path, SpriteGeneratorOptions? options = null, CancellationToken cancellationToken = default)
        {
            if (path is null)
            {
                throw new ArgumentNullException(nameof(path));
            }

            return Task.Run(() => Open(ModelSource.Of(path), options, cancellationToken), cancellationToken);
        }

        /// <summary>Loads a model from the bytes of its file on a thread of the pool. The caller waits for nothing.</summary>
        /// <param name="model">The bytes; they must stay as they are until the task has ended, and are not needed after it.</param>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <param name="cancellationToken">Gives up: before the session is made, or before it is handed over.</param>
        /// <returns>The generator, which the caller disposes; the task fails as <see cref="Load(byte[], SpriteGeneratorOptions)"/> does.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
        public static Task<SpriteGenerator> LoadAsync(
            byte[] model, SpriteGeneratorOptions? options = null, CancellationToken cancellationToken = default)
        {
            if (model is null)
            {
                throw new ArgumentNullException(nameof(model));
            }

            return Task.Run(() => Open(ModelSource.Of(model), options, cancellationToken), cancellationToken);
        }

        private static SpriteGenerator Open(ModelSource source, SpriteGeneratorOptions? options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var generator = Open(source, options);
            if (cancellationToken.IsCancellationRequested)
            {
                // Nobody will get it, so nobody else can dispose it.
                generator.Dispose();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return generator;
        }

        private static SpriteGenerator Open(ModelSource source, SpriteGeneratorOptions? options)
        {
            options ??= new SpriteGeneratorOptions();
            options.Check();
            return new SpriteGenerator(ModelSession.Open(source, options), options);
        }
    }
}
