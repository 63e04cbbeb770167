using UnityEngine;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Editor.html"/></summary>
    public class Editor : ScriptableObject
    {
        public virtual void OnInspectorGUI()
        {
        }

        public virtual bool RequiresConstantRepaint()
        {
            return false;
        }
    }
}
