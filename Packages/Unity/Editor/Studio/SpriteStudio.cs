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
        private readonly StudioSprite[] _sprites;
        private readonly int[] _values;
        private readonly Action<int, SpriteLineage> _changed;
        private ulong _nextSeed;
        private float _truncation = 1;

        /// <summary>Fills a grid with consecutive seeds and open attributes.</summary>
        /// <param name="card">The model's card.</param>
        /// <param name="count">The number of sprites.</param>
        /// <param name="firstSeed">The seed of the first.</param>
        /// <param name="changed">Hears of each sprite that changes later, with its index.</param>
        public SpriteStudio(ModelCard card, int count, ulong firstSeed, Action<int, SpriteLineage> changed)
        {
            Card = card;
            _changed = changed;
            _nextSeed = firstSeed;
            _sprites = new StudioSprite[count];
            _values = new int[card.Attributes.Count];
            Array.Fill(_values, -1);
            for (var i = 0; i < count; i++)
            {
                _sprites[i] = new StudioSprite(Wanted(TakeSeed()), false);
            }
        }

        /// <summary>Goes on where a studio of the same model was.</summary>
        /// <param name="card">The model's card, which the state fits.</param>
        /// <param name="state">What the studio knew.</param>
        /// <param name="changed">Hears of each sprite that changes later, with its index.</param>
        public SpriteStudio(ModelCard card, StudioState state, Action<int, SpriteLineage> changed)
        {
            Card = card;
            _changed = changed;
            _nextSeed = state.NextSeed;
            _truncation = state.Truncation;
            _values = new List<int>(state.Values).ToArray();
            _sprites = new StudioSprite[state.Sprites.Count];
            for (var i = 0; i < _sprites.Length; i++)
            {
                _sprites[i] = state.Sprites[i].ToSprite();
            }
        }

        /// <summary>The model's card.</summary>
        public ModelCard Card { get; }

        /// <summary>The seed of the next sprite that is made anew.</summary>
        public ulong NextSeed => _nextSeed;

        /// <summary>The sprites.</summary>
        public IReadOnlyList<StudioSprite> Sprites => _sprites;

        /// <summary>The index of the value that an attribute shall have, by the attribute's index; -1 where it is open.</summary>
        public IReadOnlyList<int> Values => _values;

        /// <summary>What latents are multiplied by, above 0 and at most 1.</summary>
        public float Truncation => _truncation;

        /// <summary>The favourites, or all sprites where none is locked: what is written to files.</summary>
        public IReadOnlyList<SpriteLineage> Chosen()
        {
            var locked = new List<SpriteLineage>();
            var all = new List<SpriteLineage>();
            foreach (var sprite in _sprites)
            {
                all.Add(sprite.Lineage);
                if (sprite.IsLocked)
                {
                    locked.Add(sprite.Lineage);
                }
            }

            return locked.Count > 0 ? locked : all;
        }

        /// <summary>Keeps a sprite, or lets it go.</summary>
        /// <param name="index">Its index.</param>
        /// <param name="locked">Whether it is kept.</param>
        public void Lock(int index, bool locked)
        {
            _sprites[index] = new StudioSprite(_sprites[index].Lineage, locked);
        }

        /// <summary>Gives every sprite that is not locked a new seed.</summary>
        public void Roll()
        {
            ChangeUnlocked(_ => Wanted(TakeSeed()));
        }

        /// <summary>Gives the sprites that are not locked the seeds from a certain one on.</summary>
        /// <param name="seed">The first seed.</param>
        public void RollFrom(ulong seed)
        {
            _nextSeed = seed;
            Roll();
        }

        /// <summary>
        /// Makes all sprites that are not locked like one of them, which is locked: variations of what it shows, also where it is a
        /// variation itself.
        /// </summary>
        /// <param name="index">The sprite's index.</param>
        /// <param name="strength">How far they differ, from 0 (not at all) to 1 (another sprite with the same attributes).</param>
        public void MoreLike(int index, float strength)
        {
            var source = _sprites[index].Lineage;
            Lock(index, true);
            ChangeUnlocked(_ => source.Mutate(strength, TakeSeed()));
        }

        /// <summary>Sets an attribute, or leaves it open; all else stays what it is in the sprites that are not locked.</summary>
        /// <param name="attribute">The attribute's index in the card.</param>
        /// <param name="value">The value's index, or -1.</param>
        public void Choose(int attribute, int value)
        {
            if (_values[attribute] != value)
            {
                _values[attribute] = value;
                ChangeUnlocked(old => old.With(WithChoice(old.Request, attribute)));
            }
        }

        /// <summary>Makes sprites more or less typical; all else stays what it is in those that are not locked.</summary>
        /// <param name="truncation">What latents are multiplied by, above 0 and at most 1.</param>
        public void Truncate(float truncation)
        {
            if (_truncation != truncation)
            {
                _truncation = truncation;
                ChangeUnlocked(old => old.With(old.Request.WithTruncation(truncation)));
            }
        }

        private ulong TakeSeed()
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
                    request = WithChoice(request, i);
                }
            }

            return request;
        }

        /// <summary>A request with one attribute as it is chosen now.</summary>
        private SpriteRequest WithChoice(SpriteRequest request, int index)
        {
            var attribute = Card.Attributes[index];
            if (_values[index] >= 0)
            {
                return request.With(attribute.Name, attribute.Values[_values[index]].Name);
            }

            // Requests of a studio have no other parts than these.
            var others = new Dictionary<string, string>(request.Attributes);
            others.Remove(attribute.Name);
            return new SpriteRequest(request.Seed, others, request.Truncation).WithMutation(request.MutationStrength, request.MutationSeed);
        }

        private void ChangeUnlocked(Func<SpriteLineage, SpriteLineage> change)
        {
            for (var i = 0; i < _sprites.Length; i++)
            {
                if (!_sprites[i].IsLocked)
                {
                    _sprites[i] = new StudioSprite(change(_sprites[i].Lineage), false);
                    _changed(i, _sprites[i].Lineage);
                }
            }
        }
    }
}
