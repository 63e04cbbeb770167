namespace GanAssets.Internal
{
    /// <summary>
    /// The generator xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2018), its state
    /// filled by SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), as its authors
    /// advise. Both use 64-bit integers only, so every platform draws the same numbers.
    /// </summary>
    internal struct RandomStream
    {
        /// <summary>The stream of latents: xoshiro256** seeded by SplitMix64 with the very seed.</summary>
        public const ulong Latents = 0;

        /// <summary>The stream of the attributes that a request leaves open.</summary>
        public const ulong Attributes = 1;

        /// <summary>The stream of the noise that mutates a latent.</summary>
        public const ulong Mutations = 2;

        /// <summary>2⁶⁴ over the golden ratio, the step of SplitMix64.</summary>
        private const ulong Golden = 0x9E3779B97F4A7C15;

        private ulong _s0;
        private ulong _s1;
        private ulong _s2;
        private ulong _s3;

        /// <summary>Starts one of the streams of a seed. The streams are unlike each other, however close the seeds are.</summary>
        public RandomStream(ulong seed, ulong stream)
        {
            var state = seed ^ Mix(stream);
            _s0 = NextSplitMix(ref state);
            _s1 = NextSplitMix(ref state);
            _s2 = NextSplitMix(ref state);
            _s3 = NextSplitMix(ref state);
        }

        /// <summary>The next 64 bits.</summary>
        public ulong NextUInt64()
        {
            unchecked
            {
                var result = RotateLeft(_s1 * 5, 7) * 9;
                var t = _s1 << 17;
                _s2 ^= _s0;
                _s3 ^= _s1;
                _s1 ^= _s2;
                _s0 ^= _s3;
                _s2 ^= t;
                _s3 = RotateLeft(_s3, 45);
                return result;
            }
        }

        /// <summary>The next number of at least 0 and below 1, a multiple of 2⁻⁵³.</summary>
        public double NextDouble()
        {
            return (NextUInt64() >> 11) * (1.0 / (1UL << 53));
        }

        /// <summary>The n-th output of SplitMix64 started at a seed, n from 1.</summary>
        public static ulong SplitMix(ulong seed, int n)
        {
            unchecked
            {
                return Mix(seed + ((ulong)n * Golden));
            }
        }

        private static ulong NextSplitMix(ref ulong state)
        {
            unchecked
            {
                state += Golden;
                return Mix(state);
            }
        }

        /// <summary>The finaliser of SplitMix64, which maps 0 to 0.</summary>
        private static ulong Mix(ulong z)
        {
            unchecked
            {
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return z ^ (z >> 31);
            }
        }

        private static ulong RotateLeft(ulong value, int bits)
        {
            return (value << bits) | (value >> (64 - bits));
        }
    }
}
