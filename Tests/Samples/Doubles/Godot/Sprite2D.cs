namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_sprite2d.html"/></summary>
public class Sprite2D : Node2D
{
    private Texture2D? _texture;

    public Texture2D? Texture
    {
        get => _texture;
        set
        {
            ThrowIfFreed();
            _texture = value;
        }
    }
}
