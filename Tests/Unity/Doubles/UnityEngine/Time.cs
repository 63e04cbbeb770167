namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Time.html"/></summary>
    public class Time
    {
        public static float time { get; internal set; }
    }
}
