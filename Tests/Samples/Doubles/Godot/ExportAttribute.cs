using System;

namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/tutorials/scripting/c_sharp/c_sharp_exports.html"/></summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class ExportAttribute(PropertyHint hint = PropertyHint.None, string hintString = "") : Attribute
{
    public PropertyHint Hint { get; } = hint;

    public string HintString { get; } = hintString;
}
