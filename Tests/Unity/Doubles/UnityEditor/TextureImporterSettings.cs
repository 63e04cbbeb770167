using UnityEngine;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureImporterSettings.html"/></summary>
    public sealed class TextureImporterSettings
    {
        public SpriteMeshType spriteMeshType { get; set; } = SpriteMeshType.Tight;
    }
}
