namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/EventType.html"/></summary>
    public enum EventType
    {
        Layout = 8,
        Repaint = 7,
    }
}
