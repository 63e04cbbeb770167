using System;

namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/AddComponentMenu.html"/></summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class AddComponentMenu : Attribute
    {
        public AddComponentMenu(string menuName)
        {
        }
    }
}
