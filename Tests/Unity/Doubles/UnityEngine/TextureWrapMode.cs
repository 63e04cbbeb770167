namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureWrapMode.html"/></summary>
    public enum TextureWrapMode
    {
        Repeat = 0,
        Clamp = 1,
    }
}
