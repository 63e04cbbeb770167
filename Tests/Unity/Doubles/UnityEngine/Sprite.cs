using System;

namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Sprite.html"/></summary>
    public sealed class Sprite : Object
    {
        private Sprite(Texture2D texture, Rect rect, float pixelsPerUnit)
        {
            this.texture = texture;
            this.rect = rect;
            this.pixelsPerUnit = pixelsPerUnit;
        }

        public Texture2D texture { get; }

        public Rect rect { get; }

        public float pixelsPerUnit { get; }

        public static Sprite Create(
            Texture2D texture,
            Rect rect,
            Vector2 pivot,
            float pixelsPerUnit,
            uint extrude,
            SpriteMeshType meshType,
            Vector4 border,
            bool generateFallbackPhysicsShape)
        {
            if (rect.x < 0 || rect.y < 0 || rect.x + rect.width > texture.width || rect.y + rect.height > texture.height)
            {
                throw new ArgumentException("Could not create sprite from a texture that does not hold its rectangle.");
            }

            return new Sprite(texture, rect, pixelsPerUnit) { MeshType = meshType };
        }

        internal SpriteMeshType MeshType { get; private set; }
    }
}
