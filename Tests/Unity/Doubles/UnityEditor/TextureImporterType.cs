namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureImporterType.html"/></summary>
    public enum TextureImporterType
    {
        Default = 0,
        Sprite = 8,
    }
}
