namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_node2d.html"/></summary>
public class Node2D : CanvasItem
{
}
