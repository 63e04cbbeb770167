namespace UnityEditor.AssetImporters
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AssetImporters.ScriptedImporter.html"/></summary>
    public abstract class ScriptedImporter : AssetImporter
    {
        public abstract void OnImportAsset(AssetImportContext ctx);
    }
}
