namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/SystemInfo.html"/></summary>
    public sealed class SystemInfo
    {
        public static int maxTextureSize { get; internal set; } = 16384;
    }
}
