namespace GanAssets
{
    /// <summary>Where the training sprites came from, and under which licence.</summary>
    public sealed class CardData
    {
        internal CardData(string name, string license, string source, string attribution, int sprites)
        {
            Name = name;
            License = license;
            Source = source;
            Attribution = attribution;
            Sprites = sprites;
        }

        /// <summary>The data set's name; may be empty.</summary>
        public string Name { get; }

        /// <summary>The licence of the training sprites, an SPDX identifier where there is one; empty where it is not known.</summary>
        public string License { get; }

        /// <summary>Where the training sprites came from; may be empty.</summary>
        public string Source { get; }

        /// <summary>Whom the licence asks to be named wherever the sprites go; may be empty.</summary>
        public string Attribution { get; }

        /// <summary>The number of training sprites, 0 where it is not known.</summary>
        public int Sprites { get; }
    }
}
