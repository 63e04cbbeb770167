namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GUILayoutUtility.html"/></summary>
    public class GUILayoutUtility
    {
        private const float Width = 400;

        public static Rect GetAspectRect(float aspect)
        {
            return new Rect(0, 0, Width, Width / aspect);
        }

        public static Rect GetRect(float width, float height)
        {
            return new Rect(0, 0, width, height);
        }
    }
}
