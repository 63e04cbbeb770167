namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Application.html"/></summary>
    public class Application
    {
        public static bool isPlaying { get; internal set; } = true;
    }
}
