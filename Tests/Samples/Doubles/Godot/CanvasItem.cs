namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_canvasitem.html"/></summary>
public class CanvasItem : Node
{
    public enum TextureFilterEnum : long
    {
        ParentNode = 0,
        Nearest = 1,
        Linear = 2,
    }

    public TextureFilterEnum TextureFilter { get; set; }
}
