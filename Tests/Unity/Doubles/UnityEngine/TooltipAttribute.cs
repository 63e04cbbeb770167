namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/TooltipAttribute.html"/></summary>
    public class TooltipAttribute : PropertyAttribute
    {
        public TooltipAttribute(string tooltip)
        {
        }
    }
}
