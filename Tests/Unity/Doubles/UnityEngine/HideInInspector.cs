using System;

namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/HideInInspector.html"/></summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class HideInInspector : Attribute
    {
    }
}
