namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GUILayoutOption.html"/></summary>
    public sealed class GUILayoutOption
    {
    }
}
