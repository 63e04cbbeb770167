using System;
using System.Collections.Generic;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// What a sprite shall be: a seed, the attributes that matter, how typical it shall be, and whether it is a mixture or a
    /// variation of others. The same request gives the same sprite. A request is immutable; one with another seed, blend,
    /// mutation or truncation costs no memory. It can be written down in full: its public properties are all there is to it.
    /// </summary>
    /// <remarks>
    /// The latent is made in this order: that of <see cref="Seed"/>; blended towards that of <see cref="BlendTowards"/>
    /// (<see cref="Latent.Interpolate"/>); mutated (<see cref="Latent.Mutate"/>); multiplied by <see cref="Truncation"/>.
    /// Attributes that are left open are drawn by <see cref="Seed"/> alone, whatever the blend and the mutation.
    /// </remarks>
    public readonly struct SpriteRequest : IEquatable<SpriteRequest>
    {
        private static readonly Dictionary<string, string> None = new Dictionary<string, string>();
        private static readonly Dictionary<int, int> NoIndices = new Dictionary<int, int>();

        private readonly Dictionary<string, string>? _attributes;
        private readonly Dictionary<int, int>? _indices;

        /// <summary>0 stands for the default of 1, so that a request that nobody constructed is a good one too.</summary>
        private readonly float _truncation;

        /// <summary>Makes a request.</summary>
        /// <param name="seed">The seed of the latent and of the attributes that are left open; any number.</param>
        /// <param name="attributes">
        /// The value of each attribute that matters, by name; it is copied, and null or empty leaves all open. The model that answers
        /// decides which names there are.
        /// </param>
        /// <param name="truncation">
        /// What the latent is multiplied by, above 0 and at most 1: less gives more typical and less varied sprites.
        /// </param>
        /// <exception cref="SpriteRequestException"><paramref name="truncation"/> is out of its range.</exception>
        public SpriteRequest(ulong seed, IReadOnlyDictionary<string, string>? attributes = null, float truncation = 1)
            : this(seed, Copy(attributes, 0), null, truncation, default, default)
        {
        }

        /// <summary>Makes a request, its seed an <see cref="int"/>, such as the index of a loop.</summary>
        /// <param name="seed">The seed; a negative one stands for 2⁶⁴ less its amount, as a cast makes it.</param>
        /// <param name="attributes">
        /// The value of each attribute that matters, by name; it is copied, and null or empty leaves all open. The model that answers
        /// decides which names there are.
        /// </param>
        /// <param name="truncation">
        /// What the latent is multiplied by, above 0 and at most 1: less gives more typical and less varied sprites.
        /// </param>
        /// <exception cref="SpriteRequestException"><paramref name="truncation"/> is out of its range.</exception>
        public SpriteRequest(int seed, IReadOnlyDictionary<string, string>? attributes = null, float truncation = 1)
            : this(unchecked((ulong)seed), attributes, truncation)
        {
        }

        private SpriteRequest(
            ulong seed, Dictionary<string, string>? attributes, Dictionary<int, int>? indices, float truncation, SeedShare blend, SeedShare mutation)
        {
            if (!(truncation > 0 && truncation <= 1))
            {
                Throw.Range(nameof(truncation), truncation, "above 0 and at most 1");
            }

            Seed = seed;
            _attributes = attributes;
            _indices = indices;
            _truncation = truncation;
            Blend = blend;
            Mutation = mutation;
        }

        /// <summary>The seed of the latent and of the attributes that are left open.</summary>
        public ulong Seed { get; }

        /// <summary>The attributes that are asked for by name: names and names of values.</summary>
        public IReadOnlyDictionary<string, string> Attributes => _attributes ?? None;

        /// <summary>The attributes that are asked for by index: places in the card's attributes, and places in their values.</summary>
        public IReadOnlyDictionary<int, int> AttributeIndices => IndexTable;

        /// <summary>What the latent is multiplied by, above 0 and at most 1.</summary>
        public float Truncation => _truncation == 0 ? 1 : _truncation;

        /// <summary>The seed of the sprite that this one is blended towards; 0 where it is not blended.</summary>
        public ulong BlendTowards => Blend.Seed;

        /// <summary>How far the sprite is blended towards <see cref="BlendTowards"/>, from 0 (not at all) to 1.</summary>
        public float BlendAmount => Blend.Amount;

        /// <summary>How far the sprite is mutated, from 0 (not at all) to 1.</summary>
        public float MutationStrength => Mutation.Amount;

        /// <summary>The seed of the mutation; 0 where the sprite is not mutated.</summary>
        public ulong MutationSeed => Mutation.Seed;

        /// <summary>The table behind <see cref="AttributeIndices"/>, whose items can be gone through without memory.</summary>
        internal Dictionary<int, int> IndexTable => _indices ?? NoIndices;

        internal SeedShare Blend { get; }

        internal SeedShare Mutation { get; }

        /// <summary>Whether two requests ask for the same, part by part.</summary>
        /// <param name="left">A request.</param>
        /// <param name="right">Another request.</param>
        /// <returns>True where they ask for the same.</returns>
        public static bool operator ==(SpriteRequest left, SpriteRequest right)
        {
            return left.Equals(right);
        }

        /// <summary>Whether two requests differ.</summary>
        /// <param name="left">A request.</param>
        /// <param name="right">Another request.</param>
        /// <returns>True where they do not ask for the same.</returns>
        public static bool operator !=(SpriteRequest left, SpriteRequest right)
        {
            return !left.Equals(right);
        }

        /// <summary>The same request with another seed.</summary>
        /// <param name="seed">The seed, any number; attributes that are left open are drawn anew.</param>
        /// <returns>The new request.</returns>
        public SpriteRequest WithSeed(ulong seed)
        {
            return new SpriteRequest(seed, _attributes, _indices, Truncation, Blend, Mutation);
        }

        /// <summary>The same request with another seed, an <see cref="int"/>.</summary>
        /// <param name="seed">The seed; a negative one stands for 2⁶⁴ less its amount, as a cast makes it.</param>
        /// <returns>The new request.</returns>
        public SpriteRequest WithSeed(int seed)
        {
            return WithSeed(unchecked((ulong)seed));
        }

        /// <summary>The same request with another truncation.</summary>
        /// <param name="truncation">What the latent is multiplied by, above 0 and at most 1.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException"><paramref name="truncation"/> is out of its range.</exception>
        public SpriteRequest WithTruncation(float truncation)
        {
            return new SpriteRequest(Seed, _attributes, _indices, truncation, Blend, Mutation);
        }

        /// <summary>The same request with one attribute set by name.</summary>
        /// <param name="attribute">The attribute's name; the model that answers decides which there are.</param>
        /// <param name="value">The value's name; upper and lower case differ.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="attribute"/> is null.</exception>
        public SpriteRequest With(string attribute, string value)
        {
            var attributes = Copy(_attributes, 1) ?? new Dictionary<string, string>(StringComparer.Ordinal);
            attributes[attribute] = value;
            return new SpriteRequest(Seed, attributes, _indices, Truncation, Blend, Mutation);
        }

        /// <summary>
        /// The same request with one attribute set by index. An attribute may be set by its name and by its index too, but only
        /// to the same value.
        /// </summary>
        /// <param name="attribute">The place among the card's attributes, from 0; the model that answers decides how many there are.</param>
        /// <param name="value">The place among the attribute's values, from 0.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException">An index is below 0.</exception>
        public SpriteRequest With(int attribute, int value)
        {
            if (attribute < 0 || value < 0)
            {
                Throw.Range(attribute < 0 ? nameof(attribute) : nameof(value), attribute < 0 ? attribute : value, "an index from 0");
            }

            var indices = _indices is null ? new Dictionary<int, int>() : new Dictionary<int, int>(_indices);
            indices[attribute] = value;
            return new SpriteRequest(Seed, _attributes, indices, Truncation, Blend, Mutation);
        }

        /// <summary>
        /// The same request, varied: "more like this one". The latent is moved by <see cref="Latent.Mutate"/>; attributes stay what
        /// they are, those that the seed draws too. A mutation takes the place of an earlier one.
        /// </summary>
        /// <param name="strength">How far, from 0 (the same sprite) to 1 (another sprite with the same attributes).</param>
        /// <param name="seed">The seed of the variation: another seed is another variation.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException"><paramref name="strength"/> is not from 0 to 1.</exception>
        public SpriteRequest WithMutation(float strength, ulong seed)
        {
            return new SpriteRequest(Seed, _attributes, _indices, Truncation, Blend, new SeedShare(nameof(strength), strength, seed));
        }

        /// <summary>
        /// The same request on its way to another seed: the latent goes along the sphere, as <see cref="Latent.Interpolate"/> says;
        /// attributes stay what they are, those that the first seed draws too. A blend takes the place of an earlier one.
        /// </summary>
        /// <param name="towards">The seed of the other sprite.</param>
        /// <param name="amount">How far, from 0 (the first sprite) to 1 (the latent of the other).</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException"><paramref name="amount"/> is not from 0 to 1.</exception>
        public SpriteRequest WithBlend(ulong towards, float amount)
        {
            return new SpriteRequest(Seed, _attributes, _indices, Truncation, new SeedShare(nameof(amount), amount, towards), Mutation);
        }

        /// <summary>Whether another request asks for the same, part by part.</summary>
        /// <param name="other">The other request.</param>
        /// <returns>
        /// True where they ask for the same. Names and indices are not compared with each other: only a model knows which belong
        /// together.
        /// </returns>
        public bool Equals(SpriteRequest other)
        {
            return Seed == other.Seed && Truncation == other.Truncation && Blend.Equals(other.Blend) && Mutation.Equals(other.Mutation)
                && Same(_attributes ?? None, other._attributes ?? None) && Same(IndexTable, other.IndexTable);
        }

        /// <summary>Whether an object is a request that asks for the same.</summary>
        /// <param name="obj">Any object, or null.</param>
        /// <returns>True where it is a <see cref="SpriteRequest"/> and asks for the same, part by part.</returns>
        public override bool Equals(object? obj)
        {
            return obj is SpriteRequest other && Equals(other);
        }

        /// <summary>A number that is the same for requests that ask for the same; it is another one in every process.</summary>
        /// <returns>The hash code.</returns>
        public override int GetHashCode()
        {
            return HashCode.Combine(Seed, Truncation, Blend, Mutation, Attributes.Count, IndexTable.Count);
        }

        private static bool Same<TKey, TValue>(Dictionary<TKey, TValue> left, Dictionary<TKey, TValue> right)
            where TKey : notnull
            where TValue : IEquatable<TValue>
        {
            if (ReferenceEquals(left, right))
            {
                return true;
            }

            foreach (var pair in left)
            {
                if (!right.TryGetValue(pair.Key, out var value) || !value.Equals(pair.Value))
                {
                    return false;
                }
            }

            return left.Count == right.Count;
        }

        private static Dictionary<string, string>? Copy(IReadOnlyDictionary<string, string>? attributes, int more)
        {
            if (attributes is null || attributes.Count == 0)
            {
                return null;
            }

            var copy = new Dictionary<string, string>(attributes.Count + more, StringComparer.Ordinal);
            foreach (var pair in attributes)
            {
                copy[pair.Key] = pair.Value;
            }

            return copy;
        }
    }
}
