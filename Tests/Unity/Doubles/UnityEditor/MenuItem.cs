using System;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/MenuItem.html"/></summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class MenuItem : Attribute
    {
        public MenuItem(string itemName)
        {
        }
    }
}
