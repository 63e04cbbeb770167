using System;

namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_object.html"/></summary>
public class GodotObject : IDisposable
{
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
