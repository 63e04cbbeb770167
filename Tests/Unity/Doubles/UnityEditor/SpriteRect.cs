using UnityEngine;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/SpriteRect.html"/></summary>
    public class SpriteRect
    {
        public string name { get; set; } = string.Empty;

        public Vector2 pivot { get; set; }

        public SpriteAlignment alignment { get; set; }

        public Rect rect { get; set; }

        public GUID spriteID { get; set; }
    }
}
