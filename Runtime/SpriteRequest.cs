using System;
using System.Collections.Generic;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// What a sprite shall be: a seed, the attributes that matter, and how typical it shall be. The same request gives the same
    /// sprite. A request is immutable; one with another seed is <see cref="WithSeed"/> away and costs no memory.
    /// </summary>
    public readonly struct SpriteRequest : IEquatable<SpriteRequest>
    {
        private static readonly Dictionary<string, string> None = new Dictionary<string, string>();

        private readonly Dictionary<string, string>? _attributes;

        /// <summary>0 stands for the default of 1, so that a request that nobody constructed is a good one too.</summary>
        private readonly float _truncation;

        /// <summary>Makes a request.</summary>
        /// <param name="seed">The seed of the latent and of the attributes that are left open.</param>
        /// <param name="attributes">The value of each attribute that matters, by name; null or empty leaves all open.</param>
        /// <param name="truncation">
        /// What the latent is multiplied by, above 0 and at most 1: less gives more typical and less varied sprites.
        /// </param>
        /// <exception cref="SpriteRequestException"><paramref name="truncation"/> is out of its range.</exception>
        public SpriteRequest(ulong seed, IReadOnlyDictionary<string, string>? attributes = null, float truncation = 1)
            : this(seed, Copy(attributes), truncation)
        {
        }

        private SpriteRequest(ulong seed, Dictionary<string, string>? attributes, float truncation)
        {
            if (!(truncation > 0 && truncation <= 1))
            {
                Throw.Range(nameof(truncation), truncation, "above 0 and at most 1");
            }

            Seed = seed;
            _attributes = attributes;
            _truncation = truncation;
        }

        /// <summary>The seed of the latent and of the attributes that are left open.</summary>
        public ulong Seed { get; }

        /// <summary>The attributes that are asked for: names and names of values.</summary>
        public IReadOnlyDictionary<string, string> Attributes => _attributes ?? None;

        /// <summary>What the latent is multiplied by, above 0 and at most 1.</summary>
        public float Truncation => _truncation == 0 ? 1 : _truncation;

        /// <summary>Whether two requests have the same seed, truncation and attributes.</summary>
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
        /// <param name="seed">The seed.</param>
        /// <returns>The new request.</returns>
        public SpriteRequest WithSeed(ulong seed)
        {
            return new SpriteRequest(seed, _attributes, Truncation);
        }

        /// <summary>The same request with another truncation.</summary>
        /// <param name="truncation">What the latent is multiplied by, above 0 and at most 1.</param>
        /// <returns>The new request.</returns>
        /// <exception cref="SpriteRequestException"><paramref name="truncation"/> is out of its range.</exception>
        public SpriteRequest WithTruncation(float truncation)
        {
            return new SpriteRequest(Seed, _attributes, truncation);
        }

        /// <summary>The same request with one attribute set.</summary>
        /// <param name="attribute">The attribute's name; the model that answers decides which there are.</param>
        /// <param name="value">The value's name.</param>
        /// <returns>The new request.</returns>
        public SpriteRequest With(string attribute, string value)
        {
            var attributes = Copy(_attributes) ?? new Dictionary<string, string>(StringComparer.Ordinal);
            attributes[attribute] = value;
            return new SpriteRequest(Seed, attributes, Truncation);
        }

        /// <inheritdoc />
        public bool Equals(SpriteRequest other)
        {
            if (Seed != other.Seed || Truncation != other.Truncation || Attributes.Count != other.Attributes.Count)
            {
                return false;
            }

            foreach (var pair in Attributes)
            {
                if (!other.Attributes.TryGetValue(pair.Key, out var value) || !string.Equals(value, pair.Value, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }

        /// <inheritdoc />
        public override bool Equals(object? obj)
        {
            return obj is SpriteRequest other && Equals(other);
        }

        /// <inheritdoc />
        public override int GetHashCode()
        {
            return HashCode.Combine(Seed, Truncation, Attributes.Count);
        }

        private static Dictionary<string, string>? Copy(IReadOnlyDictionary<string, string>? attributes)
        {
            if (attributes is null || attributes.Count == 0)
            {
                return null;
            }

            var copy = new Dictionary<string, string>(attributes.Count + 1, StringComparer.Ordinal);
            foreach (var pair in attributes)
            {
                copy[pair.Key] = pair.Value;
            }

            return copy;
        }
    }
}
