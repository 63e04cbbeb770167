namespace GanAssets
{
    /// <summary>Which row of a sprite stands first in memory.</summary>
    public enum RowOrder
    {
        /// <summary>The top row, as image files and most engines have it.</summary>
        TopDown,

        /// <summary>The bottom row, as Unity's and OpenGL's textures have it.</summary>
        BottomUp,
    }
}
