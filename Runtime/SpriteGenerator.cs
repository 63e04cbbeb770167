using System;
using System.Globalization;
using System.Threading;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// Makes sprites from a model file. A sprite is Width × Height × 4 bytes: red, green, blue and alpha of each pixel, row after
    /// row; the top row first and alpha straight, unless the options say otherwise. Every method may be called from many threads
    /// at once. The same request gives the same bytes, whatever else is asked before, beside or after it.
    /// </summary>
    public sealed partial class SpriteGenerator : IDisposable
    {
        private readonly RunPool _runs;
        private readonly RequestResolver _resolver;

        private SpriteGenerator(ModelSession model, SpriteGeneratorOptions options)
        {
            Options = options;
            Card = model.Card;
            Provider = model.Provider;
            ProviderFallback = model.ProviderFallback;
            BytesPerSprite = Card.Width * Card.Height * 4;
            _runs = new RunPool(model);
            _resolver = new RequestResolver(Card);
        }

        /// <summary>What the model says of itself.</summary>
        public ModelCard Card { get; }

        /// <summary>The length of one sprite in bytes: Width × Height × 4.</summary>
        public int BytesPerSprite { get; }

        /// <summary>The options that the model was loaded with.</summary>
        public SpriteGeneratorOptions Options { get; }

        /// <summary>What runs the model: the provider of the options, or the CPU where that one cannot.</summary>
        public ExecutionProvider Provider { get; }

        /// <summary>Why <see cref="Provider"/> is not the one that was asked for, in one line; null where it is.</summary>
        public string? ProviderFallback { get; }

        /// <summary>
        /// Makes one sprite. It allocates managed memory only where more callers than ever before are at it at once: for the buffers of
        /// one more, which are kept.
        /// </summary>
        /// <param name="request">What the sprite shall be.</param>
        /// <param name="rgba">Where the sprite goes, at least <see cref="BytesPerSprite"/> bytes; the rest stays as it is.</param>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value, or the span is too short.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public void Generate(in SpriteRequest request, Span<byte> rgba)
        {
            ThrowIfDisposed();
            CheckSpan(rgba.Length, 1);
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
        /// <param name="latent">
        /// The latent, [Z]: as many figures as the card's <see cref="ModelCard.LatentLength"/>, taken as they are. The model was trained on
        /// independent standard normal figures, which <see cref="Latent.Fill"/> makes.
        /// </param>
        /// <param name="attributes">The index of each attribute's value, [A], in the order of the card's <see cref="ModelCard.Attributes"/>; none may be open.</param>
        /// <param name="rgba">Where the sprite goes, at least <see cref="BytesPerSprite"/> bytes; the rest stays as it is.</param>
        /// <exception cref="SpriteRequestException">A span has the wrong length, or an index has no value.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public void Generate(ReadOnlySpan<float> latent, ReadOnlySpan<int> attributes, Span<byte> rgba)
        {
            ThrowIfDisposed();
            CheckInputs(latent.Length, attributes.Length);
            CheckSpan(rgba.Length, 1);
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
        /// The model has no such attribute or value (the message names the request by its index from 0, and the sprites before it are
        /// made), or the span is too short.
        /// </exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public void GenerateBatch(ReadOnlySpan<SpriteRequest> requests, Span<byte> rgba)
        {
            GenerateBatch(requests, rgba, CancellationToken.None);
        }

        /// <summary>What a request means for the model: its latent, and a value for every attribute, drawn where it is left open.</summary>
        /// <param name="request">The request.</param>
        /// <param name="latent">Where the latent goes, [Z]: as long as the card's <see cref="ModelCard.LatentLength"/>.</param>
        /// <param name="attributes">Where the index of each attribute's value goes, [A], in the order of the card's <see cref="ModelCard.Attributes"/>.</param>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value, or a span has the wrong length.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        public void Resolve(in SpriteRequest request, Span<float> latent, Span<int> attributes)
        {
            ThrowIfDisposed();
            CheckInputs(latent.Length, attributes.Length);
            _resolver.Resolve(request, latent, attributes);
        }

        /// <summary>
        /// The same request with every attribute set, by index, that it leaves open: to what its seed draws. It makes the same
        /// sprite; with other seeds it makes variations with the same attributes. It allocates memory for the new request.
        /// </summary>
        /// <param name="request">The request.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        public SpriteRequest FixAttributes(in SpriteRequest request)
        {
            ThrowIfDisposed();
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
        /// Releases the model. Calls that other threads have begun are finished, batches to their last sprite, and the native memory
        /// goes with the last of them; every later call of a method, and an asynchronous one that no thread has begun, fails with
        /// <see cref="GeneratorDisposedException"/>; the properties can still be read. It waits for no sprite, and a second call does
        /// nothing. A generator that nobody disposes goes when the garbage collector finds it, which knows nothing of how much native
        /// memory waits there.
        /// </summary>
        public void Dispose()
        {
            _runs.Dispose();
        }

        internal void ThrowIfDisposed()
        {
            _runs.ThrowIfDisposed();
        }

        internal void CheckSpan(int length, int sprites)
        {
            var needed = (long)BytesPerSprite * sprites;
            if (length < needed)
            {
                Throw.Length("rgba", length, "at least " + needed.ToString(CultureInfo.InvariantCulture));
            }
        }

        private void GenerateBatch(ReadOnlySpan<SpriteRequest> requests, Span<byte> rgba, CancellationToken cancellationToken)
        {
            ThrowIfDisposed();
            CheckSpan(rgba.Length, requests.Length);
            var run = _runs.Rent();
            try
            {
                for (var i = 0; i < requests.Length; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    try
                    {
                        _resolver.Resolve(requests[i], run.Latent, run.Attributes);
                    }
                    catch (SpriteRequestException error)
                    {
                        Throw.InRequest(i, error);
                    }

                    run.Execute(rgba.Slice(i * BytesPerSprite));
                }
            }
            finally
            {
                _runs.Return(run);
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
    }
}
