namespace GanAssets
{
    /// <summary>How a <see cref="SpriteGenerator"/> runs its model.</summary>
    public sealed record SpriteGeneratorOptions
    {
        /// <summary>
        /// The threads that work on one sprite, 1 to 64. The default is 1: a game has uses for its other cores, and several
        /// sprites at once are made faster by several callers than by several threads on each.
        /// </summary>
        public int Threads { get; init; } = 1;
    }
}
