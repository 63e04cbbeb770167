using System;
using Unity.Collections;
using UnityEngine;
using Object = UnityEngine.Object;

namespace GanAssets.Unity
{
    /// <summary>
    /// One texture with all sprites of a component, and a <see cref="Sprite"/> for each place. Pixels are written into the
    /// texture's own memory, so that a new sprite costs a copy and no object.
    /// </summary>
    internal sealed class AtlasTexture : ISlotTarget, IDisposable
    {
        private readonly AtlasLayout _layout;
        private readonly Texture2D _texture;

        /// <summary>Makes a clear texture and its sprites.</summary>
        /// <param name="layout">Where the sprites lie.</param>
        /// <param name="name">The name of the texture, as the Profiler shows it.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        /// <param name="pivot">The sprites' pivot: (0, 0) for lower left, (1, 1) for upper right.</param>
        public AtlasTexture(in AtlasLayout layout, string name, float pixelsPerUnit, Vector2 pivot)
        {
            _layout = layout;
            _texture = new Texture2D(layout.Width, layout.Height, TextureFormat.RGBA32, false, false)
            {
                name = name,
                filterMode = FilterMode.Point,
                wrapMode = TextureWrapMode.Clamp,
                hideFlags = HideFlags.HideAndDontSave,
            };

            // A new texture holds whatever was in memory.
            _texture.SetPixelData(new byte[layout.Width * layout.Height * 4], 0);
            Sprites = new Sprite[layout.Columns * layout.Rows];
            for (var i = 0; i < Sprites.Length; i++)
            {
                var rect = new Rect(layout.X(i), layout.Y(i), layout.SpriteWidth, layout.SpriteHeight);
                Sprites[i] = Sprite.Create(_texture, rect, pivot, pixelsPerUnit, 0, SpriteMeshType.FullRect, Vector4.zero, false);
                Sprites[i].name = name;
                Sprites[i].hideFlags = HideFlags.HideAndDontSave;
            }

            Upload();
        }

        /// <summary>The sprites, one for each place of the layout.</summary>
        public Sprite[] Sprites { get; }

        /// <summary>The texture.</summary>
        public Texture2D Texture => _texture;

        /// <inheritdoc />
        public void Write(int slot, byte[] pixels, int offset)
        {
            var data = _texture.GetRawTextureData<byte>();
            var stride = _layout.SpriteWidth * 4;
            for (var row = 0; row < _layout.SpriteHeight; row++)
            {
                NativeArray<byte>.Copy(pixels, offset + (row * stride), data, _layout.RowOffset(slot, row), stride);
            }
        }

        /// <summary>Sends what was written to the graphics card; once a frame is enough.</summary>
        public void Upload()
        {
            _texture.Apply(false, false);
        }

        /// <summary>Destroys the texture and its sprites.</summary>
        public void Dispose()
        {
            foreach (var sprite in Sprites)
            {
                Destroy(sprite);
            }

            Destroy(_texture);
        }

        private static void Destroy(Object thing)
        {
            if (Application.isPlaying)
            {
                Object.Destroy(thing);
            }
            else
            {
                Object.DestroyImmediate(thing);
            }
        }
    }
}
