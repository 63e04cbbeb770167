using System;
using System.Collections.Generic;
using System.Linq;
using Object = UnityEngine.Object;
using UnityEngine;

namespace UnityEditor.U2D.Sprites
{
    /// <summary><see href="https://docs.unity3d.com/Packages/com.unity.2d.sprite@1.0/api/UnityEditor.U2D.Sprites.SpriteDataProviderFactories.html"/></summary>
    public class SpriteDataProviderFactories
    {
        public void Init()
        {
        }

        public ISpriteEditorDataProvider GetSpriteEditorDataProviderFromObject(Object obj)
        {
            return new Provider((TextureImporter)obj);
        }

        private sealed class Provider : ISpriteEditorDataProvider, ISpriteNameFileIdDataProvider
        {
            private readonly TextureImporter _importer;
            private SpriteRect[] _sprites = Array.Empty<SpriteRect>();
            private string[] _names = Array.Empty<string>();

            public Provider(TextureImporter importer)
            {
                _importer = importer;
            }

            public void SetSpriteRects(SpriteRect[] spriteRects)
            {
                _sprites = spriteRects;
            }

            public void Apply()
            {
                _importer.Sprites = _sprites;
                _importer.NamesWithFileIds = _names;
            }

            public void InitSpriteEditorDataProvider()
            {
            }

            public void SetNameFileIdPairs(IEnumerable<SpriteNameFileIdPair> nameFileIdPairs)
            {
                _names = nameFileIdPairs.Select(pair => pair.name).ToArray();
            }

            public T? GetDataProvider<T>()
                where T : class
            {
                return this as T;
            }
        }
    }
}
