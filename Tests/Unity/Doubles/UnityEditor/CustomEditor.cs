using System;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/CustomEditor.html"/></summary>
    [AttributeUsage(AttributeTargets.Class)]
    public class CustomEditor : Attribute
    {
        public CustomEditor(Type inspectedType)
        {
        }
    }
}
