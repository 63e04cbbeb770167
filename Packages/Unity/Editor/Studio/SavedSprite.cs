using System;
using System.Collections.Generic;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>A <see cref="StudioSprite"/> in a form that Unity can save.</summary>
    [Serializable]
    internal struct SavedSprite
    {
        [SerializeField]
        private SpriteChoice? _choice;

        [SerializeField]
        private Mutation[]? _mutations;

        [SerializeField]
        private bool _isLocked;

        /// <summary>Saves a sprite.</summary>
        public SavedSprite(in StudioSprite sprite)
        {
            var request = sprite.Request;
            var attributes = new List<AttributeChoice>();
            foreach (var attribute in request.Attributes)
            {
                attributes.Add(new AttributeChoice(attribute.Key, attribute.Value));
            }

            var mutations = new List<Mutation>();
            if (request.MutationStrength > 0)
            {
                mutations.Add(new Mutation(request.MutationStrength, request.MutationSeed));
            }

            mutations.AddRange(sprite.Lineage.Further);
            _choice = new SpriteChoice(request.Seed, request.Truncation, attributes.ToArray());
            _mutations = mutations.ToArray();
            _isLocked = sprite.IsLocked;
        }

        /// <summary>The sprite as it was.</summary>
        public StudioSprite ToSprite()
        {
            SpriteLineage lineage = _choice!.ToRequest();
            foreach (var mutation in _mutations!)
            {
                lineage = lineage.Mutate(mutation.Strength, mutation.Seed);
            }

            return new StudioSprite(lineage, _isLocked);
        }
    }
}
