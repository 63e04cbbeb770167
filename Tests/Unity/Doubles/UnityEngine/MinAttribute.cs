namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/MinAttribute.html"/></summary>
    public sealed class MinAttribute : PropertyAttribute
    {
        public MinAttribute(float min)
        {
        }
    }
}
