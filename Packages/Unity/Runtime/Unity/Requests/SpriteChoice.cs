using System;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>What sprites shall be, as the Inspector edits it: a <see cref="SpriteRequest"/> that Unity can save.</summary>
    [Serializable]
    public sealed class SpriteChoice
    {
        [SerializeField]
        [Tooltip("The seed of the first sprite; the others follow.")]
        private ulong _seed = 1;

        [SerializeField]
        [Range(0.05f, 1)]
        [Tooltip("Below 1 for more typical, less varied sprites.")]
        private float _truncation = 1;

        [SerializeField]
        [Tooltip("The attributes that all sprites shall have; the others are drawn by the seed.")]
        private AttributeChoice[] _attributes = Array.Empty<AttributeChoice>();

        /// <summary>Makes the choice of seed 1 with all attributes open.</summary>
        public SpriteChoice()
        {
        }

        /// <summary>Makes a choice.</summary>
        /// <param name="seed">The seed of the first sprite.</param>
        /// <param name="truncation">What latents are multiplied by, above 0 and at most 1.</param>
        /// <param name="attributes">The attributes that all sprites shall have.</param>
        public SpriteChoice(ulong seed, float truncation = 1, params AttributeChoice[] attributes)
        {
            _seed = seed;
            _truncation = truncation;
            _attributes = attributes;
        }

        /// <summary>The request of the first sprite.</summary>
        /// <returns>The request, with all attributes that are chosen here; a model that lacks one of them refuses it.</returns>
        /// <exception cref="SpriteRequestException">The truncation is out of its range.</exception>
        public SpriteRequest ToRequest()
        {
            var request = new SpriteRequest(_seed).WithTruncation(_truncation);
            foreach (var choice in _attributes)
            {
                // A new line of the list in the Inspector is empty.
                if (choice.Attribute.Length > 0)
                {
                    request = request.With(choice.Attribute, choice.Value);
                }
            }

            return request;
        }
    }
}
