namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Vector2.html"/></summary>
    public struct Vector2
    {
        public float x;
        public float y;

        public Vector2(float x, float y)
        {
            this.x = x;
            this.y = y;
        }

        public static Vector2 zero => default;
    }
}
