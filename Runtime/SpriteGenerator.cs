using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// Makes sprites from a model file. A sprite is Width × Height × 4 bytes: red, green, blue and alpha of each pixel, alpha
    /// straight (not premultiplied), row after row, the top row first. Every method may be called from many threads at once.
    /// The same request gives the same bytes, whatever else is asked before, beside or after it.
    /// </summary>
    public sealed class SpriteGenerator : IDisposable
    {
        private const int MaxThreads = 64;

        private readonly RunPool _runs;
        private readonly RequestResolver _resolver;

        private SpriteGenerator(ModelSession model)
        {
            Card = model.Card;
            BytesPerSprite = Card.Width * Card.Height * 4;
            _runs = new RunPool(model);
            _resolver = new RequestResolver(Card);
        }

        /// <summary>What the model says of itself.</summary>
        public ModelCard Card { get; }

        /// <summary>The length of one sprite in bytes: Width × Height × 4.</summary>
        public int BytesPerSprite { get; }

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

            return Open(ReadFile(path), path, options);
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

            return Open(model, "model of " + model.Length.ToString(CultureInfo.InvariantCulture) + " bytes", options);
        }

        /// <inheritdoc cref="Load(byte[], SpriteGeneratorOptions)" />
        public static SpriteGenerator Load(ReadOnlySpan<byte> model, SpriteGeneratorOptions? options = null)
        {
            return Load(model.ToArray(), options);
        }

        /// <summary>Makes one sprite. After the first call it allocates no managed memory.</summary>
        /// <param name="request">What the sprite shall be.</param>
        /// <param name="rgba">Where the sprite goes, at least <see cref="BytesPerSprite"/> bytes; the rest stays as it is.</param>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value, or the span is too short.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public void Generate(in SpriteRequest request, Span<byte> rgba)
        {
            CheckSpan(rgba, 1);
            var run = _runs.Rent();
            try
            {
                _resolver.Resolve(request, run.Latent, run.Attributes);
                run.Execute(rgba);
            }
            finally
            {
                _runs.Return(run);
            }
        }

        /// <summary>Makes one sprite from a latent and attribute indices of the caller's own.</summary>
        /// <param name="latent">The latent, [Z]: as many figures as the card's LatentLength.</param>
        /// <param name="attributes">The index of each attribute's value, [A], in the card's order.</param>
        /// <param name="rgba">Where the sprite goes, at least <see cref="BytesPerSprite"/> bytes; the rest stays as it is.</param>
        /// <exception cref="SpriteRequestException">A span has the wrong length, or an index has no value.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public void Generate(ReadOnlySpan<float> latent, ReadOnlySpan<int> attributes, Span<byte> rgba)
        {
            CheckInputs(latent.Length, attributes.Length);
            CheckSpan(rgba, 1);
            for (var i = 0; i < attributes.Length; i++)
            {
                var attribute = Card.Attributes[i];
                if (attributes[i] < 0 || attributes[i] >= attribute.Values.Count)
                {
                    Throw.ValueIndex(attributes[i], attribute);
                }
            }

            var run = _runs.Rent();
            try
            {
                latent.CopyTo(run.Latent);
                attributes.CopyTo(run.Attributes);
                run.Execute(rgba);
            }
            finally
            {
                _runs.Return(run);
            }
        }

        /// <summary>Makes several sprites, one behind the other; each is what <see cref="Generate(in SpriteRequest, Span{byte})"/> makes.</summary>
        /// <param name="requests">What the sprites shall be.</param>
        /// <param name="rgba">Where the sprites go, at least <see cref="BytesPerSprite"/> bytes for each request.</param>
        /// <exception cref="SpriteRequestException">
        /// The model has no such attribute or value (the sprites before that request are made), or the span is too short.
        /// </exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public void GenerateBatch(ReadOnlySpan<SpriteRequest> requests, Span<byte> rgba)
        {
            CheckSpan(rgba, requests.Length);
            var run = _runs.Rent();
            try
            {
                for (var i = 0; i < requests.Length; i++)
                {
                    _resolver.Resolve(requests[i], run.Latent, run.Attributes);
                    run.Execute(rgba.Slice(i * BytesPerSprite));
                }
            }
            finally
            {
                _runs.Return(run);
            }
        }

        /// <summary>Makes one sprite on a thread of the pool.</summary>
        /// <param name="request">What the sprite shall be.</param>
        /// <param name="cancellationToken">Cancels the sprite as long as it is not begun.</param>
        /// <returns>The sprite, <see cref="BytesPerSprite"/> bytes; the task fails as <see cref="Generate(in SpriteRequest, Span{byte})"/> does.</returns>
        public Task<byte[]> GenerateAsync(SpriteRequest request, CancellationToken cancellationToken = default)
        {
            return Task.Run(
                () =>
                {
                    var rgba = new byte[BytesPerSprite];
                    Generate(request, rgba);
                    return rgba;
                },
                cancellationToken);
        }

        /// <summary>What a request means for the model: its latent, and a value for every attribute, drawn where it is left open.</summary>
        /// <param name="request">The request.</param>
        /// <param name="latent">Where the latent goes, [Z]: as long as the card's LatentLength.</param>
        /// <param name="attributes">Where the index of each attribute's value goes, [A], in the card's order.</param>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value, or a span has the wrong length.</exception>
        public void Resolve(in SpriteRequest request, Span<float> latent, Span<int> attributes)
        {
            CheckInputs(latent.Length, attributes.Length);
            _resolver.Resolve(request, latent, attributes);
        }

        /// <summary>
        /// The same request with every attribute set, by index, that it leaves open: to what its seed draws. It makes the same
        /// sprite; with other seeds it makes variations with the same attributes.
        /// </summary>
        /// <param name="request">The request.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value.</exception>
        public SpriteRequest FixAttributes(in SpriteRequest request)
        {
            var attributes = new int[Card.Attributes.Count];
            _resolver.Resolve(request, new float[Card.LatentLength], attributes);
            var result = request;
            for (var i = 0; i < attributes.Length; i++)
            {
                if (!request.Attributes.ContainsKey(Card.Attributes[i].Name))
                {
                    result = result.With(i, attributes[i]);
                }
            }

            return result;
        }

        /// <summary>
        /// Releases the model. Sprites that other threads are making at this moment are finished, and the native memory goes with
        /// the last of them.
        /// </summary>
        public void Dispose()
        {
            _runs.Dispose();
        }

        private static SpriteGenerator Open(byte[] model, string source, SpriteGeneratorOptions? options)
        {
            options ??= new SpriteGeneratorOptions();
            if (options.Threads < 1 || options.Threads > MaxThreads)
            {
                throw new GanAssetsException("The option Threads is " + options.Threads.ToString(CultureInfo.InvariantCulture)
                    + "; it must be from 1 to " + MaxThreads.ToString(CultureInfo.InvariantCulture));
            }

            return new SpriteGenerator(ModelSession.Open(model, source, options));
        }

        private static byte[] ReadFile(string path)
        {
            try
            {
                return File.ReadAllBytes(path);
            }
            catch (Exception error) when (error is IOException || error is UnauthorizedAccessException || error is ArgumentException
                || error is NotSupportedException)
            {
                Throw.ModelFile(path, "the model file cannot be read: " + Throw.OneLine(error.Message), error);
                return null; // unreachable
            }
        }

        private void CheckInputs(int latentLength, int attributesLength)
        {
            if (latentLength != Card.LatentLength)
            {
                Throw.Length("latent", latentLength, Card.LatentLength.ToString(CultureInfo.InvariantCulture));
            }

            if (attributesLength != Card.Attributes.Count)
            {
                Throw.Length("attributes", attributesLength, Card.Attributes.Count.ToString(CultureInfo.InvariantCulture));
            }
        }

        private void CheckSpan(Span<byte> rgba, int sprites)
        {
            var needed = (long)BytesPerSprite * sprites;
            if (rgba.Length < needed)
            {
                Throw.Length("rgba", rgba.Length, "at least " + needed.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
