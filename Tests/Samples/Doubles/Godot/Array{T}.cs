using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Godot.Collections;

/// <summary><see href="https://docs.godotengine.org/en/stable/tutorials/scripting/c_sharp/c_sharp_collections.html"/></summary>
public sealed class Array<T>(IList<T> items) : Collection<T>(items)
{
}
