using UnityEngine;

namespace UnityEditor.AssetImporters
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AssetImporters.AssetImporterEditor.html"/></summary>
    public abstract class AssetImporterEditor : Editor
    {
        public virtual bool showImportedObject => true;

        /// <summary>What a test inspects.</summary>
        internal Object? Inspected { get; set; }

        protected virtual bool needsApplyRevert => true;

        protected Object? assetTarget => Inspected;

        public virtual void OnEnable()
        {
        }

        public virtual void OnDisable()
        {
        }
    }
}
