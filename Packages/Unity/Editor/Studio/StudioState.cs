using System;
using System.Collections.Generic;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// All that a <see cref="SpriteStudio"/> knows, in a form that Unity can save: it outlives the reload of scripts that every
    /// compilation brings, and the end of the Editor.
    /// </summary>
    [Serializable]
    internal sealed class StudioState
    {
        [SerializeField]
        private string _card = string.Empty;

        [SerializeField]
        private ulong _nextSeed;

        [SerializeField]
        private float _truncation = 1;

        [SerializeField]
        private int[] _values = Array.Empty<int>();

        [SerializeField]
        private SavedSprite[] _sprites = Array.Empty<SavedSprite>();

        /// <summary>Saves nothing.</summary>
        public StudioState()
        {
        }

        /// <summary>Saves a studio.</summary>
        public StudioState(SpriteStudio studio)
        {
            _card = studio.Card.Json;
            _nextSeed = studio.NextSeed;
            _truncation = studio.Truncation;
            _values = new List<int>(studio.Values).ToArray();
            _sprites = new SavedSprite[studio.Sprites.Count];
            for (var i = 0; i < _sprites.Length; i++)
            {
                _sprites[i] = new SavedSprite(studio.Sprites[i]);
            }
        }

        /// <summary>The seed of the next sprite.</summary>
        public ulong NextSeed => _nextSeed;

        /// <summary>What latents are multiplied by.</summary>
        public float Truncation => _truncation;

        /// <summary>The index of the value that each attribute shall have; -1 where it is open.</summary>
        public IReadOnlyList<int> Values => _values;

        /// <summary>The sprites.</summary>
        public IReadOnlyList<SavedSprite> Sprites => _sprites;

        /// <summary>Whether this was saved of the same model, and with as many sprites.</summary>
        public bool Fits(ModelCard card, int count)
        {
            return _sprites.Length == count && string.Equals(_card, card.Json, StringComparison.Ordinal);
        }
    }
}
