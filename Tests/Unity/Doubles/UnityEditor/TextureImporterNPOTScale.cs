namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TextureImporterNPOTScale.html"/></summary>
    public enum TextureImporterNPOTScale
    {
        None = 0,
        ToNearest = 1,
    }
}
