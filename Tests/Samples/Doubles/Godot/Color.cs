namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_color.html"/></summary>
public record struct Color(float R, float G, float B, float A);
