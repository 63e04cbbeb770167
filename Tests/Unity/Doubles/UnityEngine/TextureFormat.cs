namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureFormat.html"/></summary>
    public enum TextureFormat
    {
        RGBA32 = 4,
    }
}
