using System;
using System.Collections.Generic;

namespace GanAssets.Unity
{
    /// <summary>
    /// What a sprite is made of: a request, and the mutations that follow the request's own, where it is a variation of a
    /// variation. The latent is that of the request before truncation, mutated by one after the other, and then truncated.
    /// </summary>
    internal readonly struct SpriteLineage
    {
        private readonly Mutation[]? _further;

        private SpriteLineage(in SpriteRequest request, Mutation[]? further)
        {
            Request = request;
            _further = further;
        }

        /// <summary>The request, with the first mutation where there is any.</summary>
        public SpriteRequest Request { get; }

        /// <summary>The mutations from the second on, in the order in which they follow each other.</summary>
        public IReadOnlyList<Mutation> Further => _further ?? Array.Empty<Mutation>();

        /// <summary>The sprite of a request alone.</summary>
        public static implicit operator SpriteLineage(SpriteRequest request)
        {
            return new SpriteLineage(request, null);
        }

        /// <summary>The same mutations of another request.</summary>
        public SpriteLineage With(in SpriteRequest request)
        {
            return new SpriteLineage(request, _further);
        }

        /// <summary>A variation of this very sprite.</summary>
        /// <param name="strength">How far it differs, from 0 (not at all) to 1 (another sprite with the same attributes).</param>
        /// <param name="seed">The seed of the variation.</param>
        public SpriteLineage Mutate(float strength, ulong seed)
        {
            if (_further == null && Request.MutationStrength == 0)
            {
                return Request.WithMutation(strength, seed);
            }

            return new SpriteLineage(Request, new List<Mutation>(Further) { new Mutation(strength, seed) }.ToArray());
        }
    }
}
