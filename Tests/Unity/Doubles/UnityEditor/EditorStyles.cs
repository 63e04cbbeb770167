using UnityEngine;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/EditorStyles.html"/></summary>
    public sealed class EditorStyles
    {
        public static GUIStyle boldLabel { get; } = new GUIStyle();

        public static GUIStyle wordWrappedLabel { get; } = new GUIStyle();
    }
}
