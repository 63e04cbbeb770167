namespace GanAssets.Unity.Editing
{
    /// <summary>One sprite of a <see cref="SpriteStudio"/>.</summary>
    internal readonly struct StudioSprite
    {
        /// <summary>Makes a sprite.</summary>
        /// <param name="lineage">What it is.</param>
        /// <param name="isLocked">Whether it stays when the others change.</param>
        public StudioSprite(in SpriteLineage lineage, bool isLocked)
        {
            Lineage = lineage;
            IsLocked = isLocked;
        }

        /// <summary>What it is.</summary>
        public SpriteLineage Lineage { get; }

        /// <summary>The request that it goes back to.</summary>
        public SpriteRequest Request => Lineage.Request;

        /// <summary>Whether it stays when the others change.</summary>
        public bool IsLocked { get; }
    }
}
