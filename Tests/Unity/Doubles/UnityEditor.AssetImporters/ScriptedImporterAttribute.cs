using System;

namespace UnityEditor.AssetImporters
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AssetImporters.ScriptedImporterAttribute.html"/></summary>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    public class ScriptedImporterAttribute : Attribute
    {
        public ScriptedImporterAttribute(int version, string ext)
        {
        }
    }
}
