using System.Collections;

namespace TorchSharp.Modules;

/// <summary>Modules in order; their names are their places.</summary>
public class ModuleList<T> : nn.Module, IEnumerable<T>
    where T : nn.Module
{
    private readonly T[] list;

    public ModuleList(params T[] modules)
        : base(nameof(ModuleList<T>))
    {
        list = modules;
        for (var i = 0; i < list.Length; i++) register_module($"{i}", list[i]);
        ComponentsAreRegistered();
    }

    public IEnumerator<T> GetEnumerator() => list.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
