using System;
using Unity.Collections;
using UnityEngine;
using Object = UnityEngine.Object;

namespace GanAssets.Unity
{
    /// <summary>
    /// One texture with some of an atlas' sprites. Pixels are written into the texture's own memory, so that a new sprite costs a
    /// copy and no object.
    /// </summary>
    internal sealed class AtlasPage : IDisposable
    {
        private readonly AtlasLayout _layout;
        private readonly Texture2D _texture;
        private bool _isDirty;

        /// <summary>Makes a clear texture.</summary>
        /// <param name="layout">Where the sprites lie.</param>
        /// <param name="name">The name of the texture, as the Profiler shows it.</param>
        public AtlasPage(in AtlasLayout layout, string name)
        {
            var clear = new byte[layout.Width * layout.Height * 4];
            _layout = layout;
            _texture = new Texture2D(layout.Width, layout.Height, TextureFormat.RGBA32, false, false)
            {
                name = name,
                filterMode = FilterMode.Point,
                wrapMode = TextureWrapMode.Clamp,
                hideFlags = HideFlags.HideAndDontSave,
            };

            // A new texture holds whatever was in memory.
            _texture.SetPixelData(clear, 0);
        }

        /// <summary>Writes a sprite; it is seen after the next <see cref="Upload"/>.</summary>
        /// <param name="place">Its place in the layout.</param>
        /// <param name="pixels">Where its bytes are: RGBA, straight alpha, the top row first.</param>
        /// <param name="offset">The place of its first byte.</param>
        public void Write(int place, byte[] pixels, int offset)
        {
            var data = _texture.GetRawTextureData<byte>();
            var stride = _layout.SpriteWidth * 4;
            for (var row = 0; row < _layout.SpriteHeight; row++)
            {
                NativeArray<byte>.Copy(pixels, offset + (row * stride), data, _layout.RowOffset(place, row), stride);
            }

            _isDirty = true;
        }

        /// <summary>Sends to the graphics card what was written since the last time, where something was.</summary>
        public void Upload()
        {
            if (_isDirty)
            {
                _isDirty = false;
                _texture.Apply(false, false);
            }
        }

        /// <summary>Makes the sprite of a place, which whoever takes it destroys.</summary>
        /// <param name="place">The place in the layout.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        /// <param name="pivot">The sprite's pivot: (0, 0) for lower left, (1, 1) for upper right.</param>
        public Sprite MakeSprite(int place, float pixelsPerUnit, Vector2 pivot)
        {
            var rect = new Rect(_layout.X(place), _layout.Y(place), _layout.SpriteWidth, _layout.SpriteHeight);
            var sprite = Sprite.Create(_texture, rect, pivot, pixelsPerUnit, 0, SpriteMeshType.FullRect, Vector4.zero, false);
            sprite.name = _texture.name;
            sprite.hideFlags = HideFlags.HideAndDontSave;
            return sprite;
        }

        /// <summary>Destroys the texture.</summary>
        public void Dispose()
        {
            Destroy(_texture);
        }

        /// <summary>Destroys an object in the way that Unity allows at the time: in play mode or outside of it.</summary>
        public static void Destroy(Object thing)
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
