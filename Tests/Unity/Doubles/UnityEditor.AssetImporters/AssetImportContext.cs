using System.Collections.Generic;
using UnityEngine;

namespace UnityEditor.AssetImporters
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AssetImporters.AssetImportContext.html"/></summary>
    public class AssetImportContext
    {
        internal AssetImportContext(string assetPath)
        {
            this.assetPath = assetPath;
        }

        public string assetPath { get; }

        public Object? mainObject { get; private set; }

        internal List<string> Errors { get; } = new List<string>();

        internal List<string> Warnings { get; } = new List<string>();

        internal List<Object> Objects { get; } = new List<Object>();

        internal List<Texture2D?> Thumbnails { get; } = new List<Texture2D?>();

        public void AddObjectToAsset(string identifier, Object obj, Texture2D? thumbnail)
        {
            Objects.Add(obj);
            Thumbnails.Add(thumbnail);
        }

        public void SetMainObject(Object obj)
        {
            mainObject = obj;
        }

        public void LogImportError(string msg, Object? obj = null)
        {
            Errors.Add(msg);
        }

        public void LogImportWarning(string msg, Object? obj = null)
        {
            Warnings.Add(msg);
        }
    }
}
