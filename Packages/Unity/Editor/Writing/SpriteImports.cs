using System.Collections.Generic;
using UnityEditor;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>Brings written pictures into the project as sprites that look as the model made them.</summary>
    internal static class SpriteImports
    {
        /// <summary>Imports written files; pictures become single sprites.</summary>
        /// <param name="paths">Paths from the project's folder, as Assets/….</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        public static void Import(IReadOnlyList<string> paths, float pixelsPerUnit)
        {
            foreach (var path in paths)
            {
                AssetDatabase.ImportAsset(path);
                if (AssetImporter.GetAtPath(path) is TextureImporter importer)
                {
                    Configure(importer, SpriteImportMode.Single, pixelsPerUnit);
                    importer.SaveAndReimport();
                }
            }
        }

        /// <summary>
        /// Imports a sheet. Where Unity's 2D Sprite package is installed it is sliced; elsewhere it becomes one sprite, since one of
        /// mode Multiple that nobody slices has none.
        /// </summary>
        /// <param name="sheet">The sheet, with a path from the project's folder.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        public static void Import(WrittenSheet sheet, float pixelsPerUnit)
        {
            AssetDatabase.ImportAsset(sheet.Json);
            AssetDatabase.ImportAsset(sheet.Picture);
            if (AssetImporter.GetAtPath(sheet.Picture) is TextureImporter importer)
            {
#if GANASSETS_2D_SPRITE
                Configure(importer, SpriteImportMode.Multiple, pixelsPerUnit);
                SheetSlicer.Slice(importer, sheet);
#else
                Configure(importer, SpriteImportMode.Single, pixelsPerUnit);
#endif
                importer.SaveAndReimport();
            }
        }

        private static void Configure(TextureImporter importer, SpriteImportMode mode, float pixelsPerUnit)
        {
            importer.textureType = TextureImporterType.Sprite;
            importer.spriteImportMode = mode;
            importer.spritePixelsPerUnit = pixelsPerUnit;
            importer.filterMode = FilterMode.Point;
            importer.mipmapEnabled = false;
            importer.alphaIsTransparency = true;
            importer.textureCompression = TextureImporterCompression.Uncompressed;
            importer.npotScale = TextureImporterNPOTScale.None;
            var settings = new TextureImporterSettings();
            importer.ReadTextureSettings(settings);
            settings.spriteMeshType = SpriteMeshType.FullRect;
            importer.SetTextureSettings(settings);
        }
    }
}
