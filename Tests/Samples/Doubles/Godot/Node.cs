using System.Collections.Generic;

namespace Godot;

/// <summary>A tree enters and leaves the scene as a whole. <see href="https://docs.godotengine.org/en/stable/classes/class_node.html"/></summary>
public class Node : GodotObject
{
    private readonly List<Node> _children = new();

    public virtual void _Ready()
    {
    }

    public virtual void _ExitTree()
    {
    }

    public void AddChild(Node node) => _children.Add(node);

    public Collections.Array<Node> GetChildren() => new(_children);
}
