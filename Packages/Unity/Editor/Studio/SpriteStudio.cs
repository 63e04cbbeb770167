using System;
using System.Collections.Generic;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// What the GanAssets window does, without a window: a grid of sprites, of which some are locked as favourites, while the
    /// others are made anew with other seeds, other attributes, or like one of them.
    /// </summary>
    internal sealed class SpriteStudio
    {
        private readonly ModelCard _card;
        private readonly StudioSprite[] _sprites;
        private readonly int[] _values;
        private readonly Action<int, SpriteRequest> _changed;
        private ulong _nextSeed;
        private float _truncation = 1;

        /// <summary>Fills a grid with consecutive seeds and open attributes.</summary>
        /// <param name="card">The model's card.</param>
        /// <param name="count">The number of sprites.</param>
        /// <param name="firstSeed">The seed of the first.</param>
        /// <param name="changed">Hears of each sprite that changes later, with its index.</param>
        public SpriteStudio(ModelCard card, int count, ulong firstSeed, Action<int, SpriteRequest> changed)
        {
            _card = card;
            _changed = changed;
            _nextSeed = firstSeed;
            _sprites = new StudioSprite[count];
            _values = new int[card.Attributes.Count];
            Array.Fill(_values, -1);
            for (var i = 0; i < count; i++)
            {
                _sprites[i] = new StudioSprite(Wanted(NextSeed()), false);
            }
        }

        /// <summary>The sprites.</summary>
        public IReadOnlyList<StudioSprite> Sprites => _sprites;

        /// <summary>The index of the value that an attribute shall have, by the attribute's index; -1 where it is open.</summary>
        public IReadOnlyList<int> Values => _values;

        /// <summary>What latents are multiplied by, above 0 and at most 1.</summary>
        public float Truncation => _truncation;

        /// <summary>The favourites, or all sprites where none is locked: what is written to files.</summary>
        public IReadOnlyList<SpriteRequest> Chosen()
        {
            var locked = new List<SpriteRequest>();
            var all = new List<SpriteRequest>();
            foreach (var sprite in _sprites)
            {
                all.Add(sprite.Request);
                if (sprite.IsLocked)
                {
                    locked.Add(sprite.Request);
                }
            }

            return locked.Count > 0 ? locked : all;
        }

        /// <summary>Keeps a sprite, or lets it go.</summary>
        /// <param name="index">Its index.</param>
        /// <param name="locked">Whether it is kept.</param>
        public void Lock(int index, bool locked)
        {
            _sprites[index] = new StudioSprite(_sprites[index].Request, locked);
        }

        /// <summary>Gives every sprite that is not locked a new seed.</summary>
        public void Roll()
        {
            ChangeUnlocked(_ => Wanted(NextSeed()));
        }

        /// <summary>Gives the sprites that are not locked the seeds from a certain one on.</summary>
        /// <param name="seed">The first seed.</param>
        public void RollFrom(ulong seed)
        {
            _nextSeed = seed;
            Roll();
        }

        /// <summary>
        /// Makes all sprites that are not locked like one of them, which is locked. Variations of a variation are variations of
        /// the sprite that it came from.
        /// </summary>
        /// <param name="index">The sprite's index.</param>
        /// <param name="strength">How far they differ, from 0 (not at all) to 1 (another sprite with the same attributes).</param>
        public void MoreLike(int index, float strength)
        {
            var source = _sprites[index].Request;
            Lock(index, true);
            ChangeUnlocked(_ => source.WithMutation(strength, NextSeed()));
        }

        /// <summary>Sets an attribute, or leaves it open; sprites that are not locked keep their seeds.</summary>
        /// <param name="attribute">The attribute's index in the card.</param>
        /// <param name="value">The value's index, or -1.</param>
        public void Choose(int attribute, int value)
        {
            if (_values[attribute] != value)
            {
                _values[attribute] = value;
                ChangeUnlocked(Again);
            }
        }

        /// <summary>Makes sprites more or less typical; those that are not locked keep their seeds.</summary>
        /// <param name="truncation">What latents are multiplied by, above 0 and at most 1.</param>
        public void Truncate(float truncation)
        {
            if (_truncation != truncation)
            {
                _truncation = truncation;
                ChangeUnlocked(Again);
            }
        }

        private ulong NextSeed()
        {
            return unchecked(_nextSeed++);
        }

        private SpriteRequest Wanted(ulong seed)
        {
            var request = new SpriteRequest(seed).WithTruncation(_truncation);
            for (var i = 0; i < _values.Length; i++)
            {
                if (_values[i] >= 0)
                {
                    var attribute = _card.Attributes[i];
                    request = request.With(attribute.Name, attribute.Values[_values[i]].Name);
                }
            }

            return request;
        }

        /// <summary>The same sprite, as it is wanted now.</summary>
        private SpriteRequest Again(SpriteRequest old)
        {
            return Wanted(old.Seed).WithMutation(old.MutationStrength, old.MutationSeed);
        }

        private void ChangeUnlocked(Func<SpriteRequest, SpriteRequest> change)
        {
            for (var i = 0; i < _sprites.Length; i++)
            {
                if (!_sprites[i].IsLocked)
                {
                    _sprites[i] = new StudioSprite(change(_sprites[i].Request), false);
                    _changed(i, _sprites[i].Request);
                }
            }
        }
    }
}
