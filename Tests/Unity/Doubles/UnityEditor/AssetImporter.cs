using System;
using System.Collections.Generic;
using Object = UnityEngine.Object;
using UnityEngine;

namespace UnityEditor
{
    /// <summary>Only pictures have one here. <see href="https://docs.unity3d.com/ScriptReference/AssetImporter.html"/></summary>
    public class AssetImporter : Object
    {
        private static readonly Dictionary<string, AssetImporter> Importers = new Dictionary<string, AssetImporter>();

        /// <summary>How often the settings were saved.</summary>
        internal int Saves { get; private set; }

        public static AssetImporter? GetAtPath(string path)
        {
            if (!Importers.TryGetValue(path, out var importer) && path.EndsWith(".png", StringComparison.Ordinal))
            {
                importer = new TextureImporter();
                Importers.Add(path, importer);
            }

            return importer;
        }

        public void SaveAndReimport()
        {
            Saves++;
        }
    }
}
