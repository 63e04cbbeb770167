using System;
using UnityEngine;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureImporter.html"/></summary>
    public sealed class TextureImporter : AssetImporter
    {
        public TextureImporterType textureType { get; set; }

        public SpriteImportMode spriteImportMode { get; set; }

        public float spritePixelsPerUnit { get; set; } = 100;

        public FilterMode filterMode { get; set; } = FilterMode.Bilinear;

        public bool mipmapEnabled { get; set; } = true;

        public bool alphaIsTransparency { get; set; }

        public TextureImporterCompression textureCompression { get; set; } = TextureImporterCompression.Compressed;

        public TextureImporterNPOTScale npotScale { get; set; } = TextureImporterNPOTScale.ToNearest;

        /// <summary>The sprites that the Sprite Editor would show.</summary>
        internal SpriteRect[] Sprites { get; set; } = Array.Empty<SpriteRect>();

        /// <summary>The names that have a place in the file by which others refer to them.</summary>
        internal string[] NamesWithFileIds { get; set; } = Array.Empty<string>();

        internal SpriteMeshType MeshType { get; private set; } = SpriteMeshType.Tight;

        public void ReadTextureSettings(TextureImporterSettings dest)
        {
            dest.spriteMeshType = MeshType;
        }

        public void SetTextureSettings(TextureImporterSettings src)
        {
            MeshType = src.spriteMeshType;
        }
    }
}
