namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Vector4.html"/></summary>
    public struct Vector4
    {
        public float x;
        public float y;
        public float z;
        public float w;

        public static Vector4 zero => default;
    }
}
