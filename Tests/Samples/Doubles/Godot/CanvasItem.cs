namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_canvasitem.html"/></summary>
public class CanvasItem : Node
{
    private TextureFilterEnum _textureFilter;

    public enum TextureFilterEnum : long
    {
        ParentNode = 0,
        Nearest = 1,
        Linear = 2,
    }

    public TextureFilterEnum TextureFilter
    {
        get => _textureFilter;
        set
        {
            ThrowIfFreed();
            _textureFilter = value;
        }
    }
}
