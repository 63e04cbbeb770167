namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/MessageType.html"/></summary>
    public enum MessageType
    {
        None = 0,
        Info = 1,
        Warning = 2,
        Error = 3,
    }
}
