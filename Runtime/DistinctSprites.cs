using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// Makes lists of sprites without near-duplicates: a sprite that is too like an earlier one of its list is made again with other
    /// seeds. The same list and options give the same sprites.
    /// </summary>
    /// <remarks>
    /// The distance of two sprites is the mean absolute difference of their premultiplied RGBA bytes, divided by 255: 0 for the same
    /// picture, 1 for solid white against nothing. What lies beneath a clear pixel does not count. The t-th seed that is tried in place of s
    /// is the t-th output of SplitMix64 started at s, so that the seeds of a list that counts upwards are not tried twice. It takes
    /// the place of the request's mutation seed where it has a mutation, and else of its seed; attributes that are set stay. Each call
    /// allocates as much memory as its list of sprites takes, and compares each sprite with all before it.
    /// </remarks>
    public static class DistinctSprites
    {
        private const int MaxTries = 1_000_000;

        /// <summary>Makes the sprites of a list, one behind the other.</summary>
        /// <param name="generator">The generator.</param>
        /// <param name="requests">What the sprites shall be; the first of two that are alike stays.</param>
        /// <param name="rgba">Where the sprites go, at least <see cref="SpriteGenerator.BytesPerSprite"/> bytes for each request.</param>
        /// <param name="threshold">Sprites nearer to each other than this are near-duplicates, from 0 (none are) to 1; .02 by default.</param>
        /// <param name="tries">How many other seeds are tried for a sprite, from 0; 20 by default.</param>
        /// <param name="cancellationToken">Gives up between two sprites.</param>
        /// <returns>The requests that made the sprites, and which of them stayed near-duplicates; those were made as they were asked for.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="generator"/> is null.</exception>
        /// <exception cref="SpriteRequestException">
        /// The model has no such attribute or value (the message names the request by its index from 0), the span is too short, or
        /// <paramref name="threshold"/> or <paramref name="tries"/> is out of its range.
        /// </exception>
        /// <exception cref="OperationCanceledException">It was cancelled.</exception>
        /// <exception cref="GeneratorDisposedException">The generator is disposed.</exception>
        /// <exception cref="GanAssetsException">ONNX Runtime failed on the model.</exception>
        public static DistinctResult Generate(
            SpriteGenerator generator,
            ReadOnlySpan<SpriteRequest> requests,
            Span<byte> rgba,
            float threshold = 0.02f,
            int tries = 20,
            CancellationToken cancellationToken = default)
        {
            if (generator is null)
            {
                throw new ArgumentNullException(nameof(generator));
            }

            generator.ThrowIfDisposed();
            Check(generator, requests.Length, rgba.Length, threshold, tries);
            var size = generator.BytesPerSprite;
            var earlier = new EarlierSprites(size, requests.Length, threshold, generator.Options.Alpha);
            var made = new SpriteRequest[requests.Length];
            var failed = new List<int>();
            for (var i = 0; i < made.Length; i++)
            {
                var target = rgba.Slice(i * size, size);
                made[i] = requests[i];
                for (var attempt = 0; ; attempt++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    try
                    {
                        generator.Generate(made[i], target);
                    }
                    catch (SpriteRequestException error)
                    {
                        Throw.InRequest(i, error);
                    }

                    if (earlier.TryAdd(target))
                    {
                        break;
                    }

                    if (attempt == tries)
                    {
                        made[i] = requests[i];
                        generator.Generate(made[i], target);
                        earlier.Add(target);
                        failed.Add(i);
                        break;
                    }

                    made[i] = Retry(requests[i], attempt + 1);
                }
            }

            return new DistinctResult(made, failed.ToArray());
        }

        /// <summary>Makes the sprites of a list, one behind the other, on one thread of the pool.</summary>
        /// <param name="generator">The generator.</param>
        /// <param name="requests">What the sprites shall be; they must stay as they are until the task has ended.</param>
        /// <param name="rgba">
        /// Where the sprites go, at least <see cref="SpriteGenerator.BytesPerSprite"/> bytes for each request, which nobody else uses until
        /// the task has ended.
        /// </param>
        /// <param name="threshold">Sprites nearer to each other than this are near-duplicates, from 0 (none are) to 1; .02 by default.</param>
        /// <param name="tries">How many other seeds are tried for a sprite, from 0; 20 by default.</param>
        /// <param name="cancellationToken">Gives up between two sprites.</param>
        /// <returns>
        /// What <see cref="Generate"/> returns for the same list; the task fails as it does.
        /// </returns>
        /// <exception cref="ArgumentNullException"><paramref name="generator"/> is null.</exception>
        public static Task<DistinctResult> GenerateAsync(
            SpriteGenerator generator,
            ReadOnlyMemory<SpriteRequest> requests,
            Memory<byte> rgba,
            float threshold = 0.02f,
            int tries = 20,
            CancellationToken cancellationToken = default)
        {
            if (generator is null)
            {
                throw new ArgumentNullException(nameof(generator));
            }

            return Task.Run(() => Generate(generator, requests.Span, rgba.Span, threshold, tries, cancellationToken), cancellationToken);
        }

        private static SpriteRequest Retry(in SpriteRequest request, int attempt)
        {
            return request.MutationStrength > 0
                ? request.WithMutation(request.MutationStrength, RandomStream.SplitMix(request.MutationSeed, attempt))
                : request.WithSeed(RandomStream.SplitMix(request.Seed, attempt));
        }

        private static void Check(SpriteGenerator generator, int requests, int length, float threshold, int tries)
        {
            if (!(threshold >= 0 && threshold <= 1))
            {
                Throw.Range(nameof(threshold), threshold, "from 0 to 1");
            }

            if (tries < 0 || tries > MaxTries)
            {
                Throw.Range(nameof(tries), tries, "from 0 to 1000000");
            }

            generator.CheckSpan(length, requests);
        }
    }
}
