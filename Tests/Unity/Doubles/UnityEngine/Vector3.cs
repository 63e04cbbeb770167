namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Vector3.html"/></summary>
    public struct Vector3
    {
        public float x;
        public float y;
        public float z;

        public Vector3(float x, float y, float z)
        {
            this.x = x;
            this.y = y;
            this.z = z;
        }
    }
}
