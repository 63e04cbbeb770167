using System.Collections.Concurrent;

namespace Godot;

/// <summary>A file that is not there reads as no bytes. <see href="https://docs.godotengine.org/en/stable/classes/class_fileaccess.html"/></summary>
public static class FileAccess
{
    /// <summary>The files of the project.</summary>
    internal static ConcurrentDictionary<string, byte[]> Files { get; } = new();

    public static byte[] GetFileAsBytes(string path) => Files.TryGetValue(path, out var bytes) ? bytes : [];
}
