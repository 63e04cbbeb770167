using System.Collections.Generic;

namespace GanAssets.Unity.Editing
{
    /// <summary>A sheet that was written, with the names and places of its sprites.</summary>
    internal sealed class WrittenSheet
    {
        private readonly AtlasLayout _layout;

        /// <summary>Describes a sheet.</summary>
        /// <param name="paths">The picture and its JSON file.</param>
        /// <param name="names">The sprites' names, in order.</param>
        /// <param name="layout">Where they lie.</param>
        public WrittenSheet(IReadOnlyList<string> paths, IReadOnlyList<string> names, in AtlasLayout layout)
        {
            Picture = paths[0];
            Json = paths[1];
            Names = names;
            _layout = layout;
        }

        /// <summary>The picture's path.</summary>
        public string Picture { get; }

        /// <summary>The path of the file with the rectangles.</summary>
        public string Json { get; }

        /// <summary>The sprites' names, in order.</summary>
        public IReadOnlyList<string> Names { get; }

        /// <summary>A sprite's rectangle as Unity counts: pixels from the picture's lower left corner.</summary>
        /// <param name="index">The sprite's index.</param>
        public UnityEngine.Rect Rectangle(int index)
        {
            var y = _layout.Height - _layout.Y(index) - _layout.SpriteHeight;
            return new UnityEngine.Rect(_layout.X(index), y, _layout.SpriteWidth, _layout.SpriteHeight);
        }
    }
}
