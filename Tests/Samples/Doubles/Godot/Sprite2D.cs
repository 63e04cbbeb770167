namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_sprite2d.html"/></summary>
public class Sprite2D : Node2D
{
    public Texture2D? Texture { get; set; }
}
