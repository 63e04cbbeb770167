using System;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>One step of a <see cref="SpriteLineage"/>, as <see cref="Latent.Mutate"/> takes it; Unity can save it.</summary>
    [Serializable]
    internal struct Mutation
    {
        [SerializeField]
        private float _strength;

        [SerializeField]
        private ulong _seed;

        /// <summary>Makes a mutation.</summary>
        /// <param name="strength">How far, from 0 (not at all) to 1.</param>
        /// <param name="seed">The seed of the variation.</param>
        public Mutation(float strength, ulong seed)
        {
            _strength = strength;
            _seed = seed;
        }

        /// <summary>How far, from 0 (not at all) to 1.</summary>
        public float Strength => _strength;

        /// <summary>The seed of the variation.</summary>
        public ulong Seed => _seed;
    }
}
