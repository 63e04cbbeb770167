namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureImporterCompression.html"/></summary>
    public enum TextureImporterCompression
    {
        Uncompressed = 0,
        Compressed = 1,
    }
}
