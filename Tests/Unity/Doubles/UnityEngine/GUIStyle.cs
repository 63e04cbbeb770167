namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GUIStyle.html"/></summary>
    public sealed class GUIStyle
    {
    }
}
