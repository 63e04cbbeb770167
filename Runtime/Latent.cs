using System;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// Latents: the vectors of independent standard normal figures that a generator turns into sprites. Everything here is
    /// made of integer arithmetic and + − × ÷ √ in double precision, so that a seed gives the same bits on every platform.
    /// </summary>
    public static class Latent
    {
        /// <summary>
        /// Fills a span with standard normal figures, by Marsaglia's polar method (Marsaglia and Bray, "A convenient method
        /// for generating normal variables", 1964) over xoshiro256**. A longer span begins with the figures of a shorter one.
        /// </summary>
        /// <param name="seed">Any number; the figures depend on nothing else.</param>
        /// <param name="latent">Where the figures go; each lies between −8.4 and 8.4.</param>
        public static void Fill(ulong seed, Span<float> latent)
        {
            var normals = new NormalStream(seed, RandomStream.Latents);
            for (var i = 0; i < latent.Length; i++)
            {
                latent[i] = (float)normals.Next();
            }
        }

        /// <summary>
        /// Goes from one latent to another along the sphere (Shoemake's slerp of the directions, 1985; the lengths go
        /// linearly), so that every place on the way is as likely a latent as its ends. The arc is halved again and again
        /// instead of asking for a sine.
        /// </summary>
        /// <param name="from">The latent at 0.</param>
        /// <param name="to">The latent at 1, of the same length.</param>
        /// <param name="amount">How far to go, from 0 to 1.</param>
        /// <param name="result">Where the latent goes, of the same length; it may be one of the two spans.</param>
        /// <exception cref="SpriteRequestException">The lengths differ, or <paramref name="amount"/> is not from 0 to 1.</exception>
        public static void Interpolate(ReadOnlySpan<float> from, ReadOnlySpan<float> to, float amount, Span<float> result)
        {
            if (to.Length != from.Length || result.Length != from.Length)
            {
                Throw.Length(to.Length != from.Length ? nameof(to) : nameof(result),
                    to.Length != from.Length ? to.Length : result.Length, "the length of " + nameof(from));
            }

            if (!(amount >= 0 && amount <= 1))
            {
                Throw.Range(nameof(amount), amount, "from 0 to 1");
            }

            Arc.Weights(from, to, amount, out var fromWeight, out var toWeight);
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = Mix(from[i], fromWeight, to[i], toWeight);
            }
        }

        /// <summary>
        /// Moves a latent to a neighbour: z becomes √(1 − s²)·z + s·noise, which is standard normal where z is.
        /// </summary>
        /// <param name="latent">The latent, changed in place.</param>
        /// <param name="strength">The strength s, from 0 (the same sprite) to 1 (a sprite that has nothing to do with it).</param>
        /// <param name="seed">The seed of the noise: another seed is another neighbour.</param>
        /// <exception cref="SpriteRequestException"><paramref name="strength"/> is not from 0 to 1.</exception>
        public static void Mutate(Span<float> latent, float strength, ulong seed)
        {
            if (!(strength >= 0 && strength <= 1))
            {
                Throw.Range(nameof(strength), strength, "from 0 to 1");
            }

            var normals = new NormalStream(seed, RandomStream.Mutations);
            var keep = Math.Sqrt(1 - ((double)strength * strength));
            for (var i = 0; i < latent.Length; i++)
            {
                latent[i] = (float)((double)(keep * latent[i]) + (double)(strength * normals.Next()));
            }
        }

        /// <summary>
        /// Interpolates a latent towards that of a seed, in place and to the bits of <see cref="Interpolate"/>. The other latent is
        /// drawn twice, which is cheaper than to keep memory for it.
        /// </summary>
        internal static void GoTowards(Span<float> latent, ulong towards, float amount)
        {
            var products = default(ArcProducts);
            var normals = new NormalStream(towards, RandomStream.Latents);
            for (var i = 0; i < latent.Length; i++)
            {
                products.Add(latent[i], (float)normals.Next());
            }

            Arc.Weights(products, amount, out var fromWeight, out var toWeight);
            normals = new NormalStream(towards, RandomStream.Latents);
            for (var i = 0; i < latent.Length; i++)
            {
                latent[i] = Mix(latent[i], fromWeight, (float)normals.Next(), toWeight);
            }
        }

        private static float Mix(float from, double fromWeight, float to, double toWeight)
        {
            return (float)((double)(fromWeight * from) + (double)(toWeight * to));
        }
    }
}
