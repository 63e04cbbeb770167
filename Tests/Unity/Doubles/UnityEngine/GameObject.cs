using System;

namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GameObject.html"/></summary>
    public sealed class GameObject : Object
    {
        public GameObject(string name)
        {
            this.name = name;
            transform = new Transform { gameObject = this };
        }

        public Transform transform { get; }

        public T AddComponent<T>()
            where T : Component
        {
            var component = Activator.CreateInstance<T>();
            component.gameObject = this;
            Message.Send(component, "OnEnable");
            return component;
        }
    }
}
