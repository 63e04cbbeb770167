using System;
using System.Threading;
using System.Threading.Tasks;

namespace GanAssets
{
    /// <content>How sprites are made off the caller's thread.</content>
    public sealed partial class SpriteGenerator
    {
        /// <summary>Makes one sprite on a thread of the pool.</summary>
        /// <param name="request">What the sprite shall be.</param>
        /// <param name="cancellationToken">Cancels the sprite as long as it is not begun.</param>
        /// <returns>
        /// The sprite, a new array of <see cref="BytesPerSprite"/> bytes; the task fails as <see cref="Generate(in SpriteRequest, Span{byte})"/>
        /// does.
        /// </returns>
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

        /// <summary>Makes one sprite on a thread of the pool, into memory of the caller's own.</summary>
        /// <param name="request">What the sprite shall be.</param>
        /// <param name="rgba">Where the sprite goes, at least <see cref="BytesPerSprite"/> bytes, which nobody else uses until the task has ended.</param>
        /// <param name="cancellationToken">Cancels the sprite as long as it is not begun.</param>
        /// <returns>A task that fails as <see cref="Generate(in SpriteRequest, Span{byte})"/> does.</returns>
        public Task GenerateAsync(SpriteRequest request, Memory<byte> rgba, CancellationToken cancellationToken = default)
        {
            return Task.Run(() => Generate(request, rgba.Span), cancellationToken);
        }

        /// <summary>Makes several sprites, one behind the other, on one thread of the pool.</summary>
        /// <param name="requests">What the sprites shall be; they must stay as they are until the task has ended.</param>
        /// <param name="rgba">
        /// Where the sprites go, at least <see cref="BytesPerSprite"/> bytes for each request, which nobody else uses until the task has
        /// ended.
        /// </param>
        /// <param name="cancellationToken">Cancels the batch between two sprites: those before it are made, those behind it are not begun.</param>
        /// <returns>A task that fails as <see cref="GenerateBatch(ReadOnlySpan{SpriteRequest}, Span{byte})"/> does.</returns>
        public Task GenerateBatchAsync(ReadOnlyMemory<SpriteRequest> requests, Memory<byte> rgba, CancellationToken cancellationToken = default)
        {
            return Task.Run(() => GenerateBatch(requests.Span, rgba.Span, cancellationToken), cancellationToken);
        }
    }
}
