namespace GanAssets.Unity.Editing
{
    /// <summary>One sprite of a <see cref="SpriteStudio"/>.</summary>
    internal readonly struct StudioSprite
    {
        /// <summary>Makes a sprite.</summary>
        /// <param name="request">What it is.</param>
        /// <param name="isLocked">Whether it stays when the others change.</param>
        public StudioSprite(in SpriteRequest request, bool isLocked)
        {
            Request = request;
            IsLocked = isLocked;
        }

        /// <summary>What it is.</summary>
        public SpriteRequest Request { get; }

        /// <summary>Whether it stays when the others change.</summary>
        public bool IsLocked { get; }
    }
}
