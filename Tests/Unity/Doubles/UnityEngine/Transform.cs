namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Transform.html"/></summary>
    public class Transform : Component
    {
        public Vector3 localPosition { get; set; }

        public void SetParent(Transform? p)
        {
        }
    }
}
