using System.Collections.Concurrent;

namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_@globalscope.html"/></summary>
public static class GD
{
    /// <summary>What the editor's debugger shows.</summary>
    internal static ConcurrentQueue<string> Errors { get; } = new();

    public static void PushError(string message) => Errors.Enqueue(message);
}
