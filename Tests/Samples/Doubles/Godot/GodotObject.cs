using System;
using System.Diagnostics.CodeAnalysis;

namespace Godot;

/// <summary>
/// What is freed may be asked about, but not used. <see href="https://docs.godotengine.org/en/stable/classes/class_object.html"/>
/// <see href="https://docs.godotengine.org/en/stable/tutorials/scripting/c_sharp/c_sharp_differences.html"/>
/// </summary>
public class GodotObject : IDisposable
{
    private bool _isFreed;

    public static bool IsInstanceValid([NotNullWhen(true)] GodotObject? instance) => instance is { _isFreed: false };

    public void Free() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        _isFreed = true;
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private protected void ThrowIfFreed() => ObjectDisposedException.ThrowIf(_isFreed, this);
}
