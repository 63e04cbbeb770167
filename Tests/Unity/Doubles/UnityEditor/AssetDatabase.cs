using System.Collections.Generic;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AssetDatabase.html"/></summary>
    public class AssetDatabase
    {
        /// <summary>The files that were imported, in order.</summary>
        internal static List<string> Imported { get; } = new List<string>();

        public static void ImportAsset(string path)
        {
            Imported.Add(path);
        }
    }
}
