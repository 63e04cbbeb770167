namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_texture2d.html"/></summary>
public class Texture2D : GodotObject
{
    public virtual Image GetImage() => throw new System.NotSupportedException();
}
