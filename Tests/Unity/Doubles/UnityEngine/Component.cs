namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Component.html"/></summary>
    public class Component : Object
    {
        public GameObject gameObject { get; internal set; } = null!;

        public Transform transform => gameObject.transform;
    }
}
