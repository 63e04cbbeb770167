namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GUILayout.html"/></summary>
    public class GUILayout
    {
        public static bool Button(string text, params GUILayoutOption[] options)
        {
            return GUI.IsPressed(text);
        }
    }
}
