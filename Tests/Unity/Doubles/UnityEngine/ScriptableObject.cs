using System;

namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/ScriptableObject.html"/></summary>
    public class ScriptableObject : Object
    {
        public static T CreateInstance<T>()
            where T : ScriptableObject
        {
            var instance = Activator.CreateInstance<T>();
            Message.Send(instance, "OnEnable");
            return instance;
        }

        internal override void OnDestroyed()
        {
            Message.Send(this, "OnDisable");
        }
    }
}
