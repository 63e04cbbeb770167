namespace UnityEditor.AssetImporters
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AssetImporters.ScriptedImporterEditor.html"/></summary>
    public class ScriptedImporterEditor : AssetImporterEditor
    {
    }
}
