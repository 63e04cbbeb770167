namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Event.html"/></summary>
    public sealed class Event
    {
        public static Event current { get; } = new Event();

        public EventType type { get; set; } = EventType.Layout;
    }
}
