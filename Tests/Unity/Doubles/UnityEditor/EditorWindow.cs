using UnityEngine;

namespace UnityEditor
{
    /// <summary>Every call of GetWindow opens another one. <see href="https://docs.unity3d.com/ScriptReference/EditorWindow.html"/></summary>
    public class EditorWindow : ScriptableObject
    {
        public Rect position { get; set; } = new Rect(0, 0, 640, 480);

        public static T GetWindow<T>(string title)
            where T : EditorWindow
        {
            return CreateInstance<T>();
        }

        public void Repaint()
        {
        }
    }
}
