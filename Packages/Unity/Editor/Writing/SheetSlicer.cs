#if GANASSETS_2D_SPRITE
using System.Collections.Generic;
using UnityEditor;
using UnityEditor.U2D.Sprites;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>Divides a sheet into sprites, through the 2D Sprite package, as the Sprite Editor does.</summary>
    internal static class SheetSlicer
    {
        /// <summary>Sets the sprites of a sheet; the caller reimports it.</summary>
        /// <param name="importer">The sheet's importer, with sprites in mode Multiple.</param>
        /// <param name="sheet">The sheet.</param>
        public static void Slice(TextureImporter importer, WrittenSheet sheet)
        {
            var factories = new SpriteDataProviderFactories();
            factories.Init();
            var provider = factories.GetSpriteEditorDataProviderFromObject(importer);
            provider.InitSpriteEditorDataProvider();
            var sprites = new SpriteRect[sheet.Names.Count];
            var names = new List<SpriteNameFileIdPair>();
            for (var i = 0; i < sprites.Length; i++)
            {
                sprites[i] = new SpriteRect
                {
                    name = sheet.Names[i],
                    rect = sheet.Rectangle(i),
                    alignment = SpriteAlignment.Center,
                    pivot = new Vector2(0.5f, 0.5f),
                    spriteID = GUID.Generate(),
                };
                names.Add(new SpriteNameFileIdPair(sprites[i].name, sprites[i].spriteID));
            }

            provider.SetSpriteRects(sprites);
            provider.GetDataProvider<ISpriteNameFileIdDataProvider>()?.SetNameFileIdPairs(names);
            provider.Apply();
        }
    }
}
#endif
