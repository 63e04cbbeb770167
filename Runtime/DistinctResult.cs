using System.Collections.Generic;

namespace GanAssets
{
    /// <summary>What <see cref="DistinctSprites"/> made.</summary>
    public sealed class DistinctResult
    {
        internal DistinctResult(IReadOnlyList<SpriteRequest> requests, IReadOnlyList<int> failed)
        {
            Requests = requests;
            Failed = failed;
        }

        /// <summary>The requests that made the sprites, in order: those asked for, with another seed where the first was too like an earlier sprite.</summary>
        public IReadOnlyList<SpriteRequest> Requests { get; }

        /// <summary>The places, from 0 and ascending, of the sprites for which no seed was found: they are near-duplicates, made as they were asked for.</summary>
        public IReadOnlyList<int> Failed { get; }
    }
}
