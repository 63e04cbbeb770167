namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_@globalscope.html"/></summary>
public enum PropertyHint : long
{
    None = 0,
    Range = 1,
    File = 13,
}
