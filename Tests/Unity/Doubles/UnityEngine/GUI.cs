namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GUI.html"/></summary>
    public class GUI
    {
        /// <summary>The text of the button that a test presses, or null.</summary>
        internal static string? Pressed { get; set; }

        /// <summary>How many parts of textures were drawn.</summary>
        internal static int Drawn { get; set; }

        public static void DrawTextureWithTexCoords(Rect position, Texture image, Rect texCoords, bool alphaBlend)
        {
            Drawn++;
        }

        public static bool Toggle(Rect position, bool value, string text)
        {
            return value;
        }

        public static bool Button(Rect position, string text)
        {
            return IsPressed(text);
        }

        /// <summary>A press counts once.</summary>
        internal static bool IsPressed(string text)
        {
            if (Pressed != text)
            {
                return false;
            }

            Pressed = null;
            return true;
        }
    }
}
