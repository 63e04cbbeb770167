namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/RangeAttribute.html"/></summary>
    public sealed class RangeAttribute : PropertyAttribute
    {
        public RangeAttribute(float min, float max)
        {
        }
    }
}
