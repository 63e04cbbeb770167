using System.Collections;

namespace TorchSharp.Modules
{
    /// <summary>Modules in order; their names are their places.</summary>
    public class ModuleList<T> : nn.Module, IEnumerable<T>
        where T : nn.Module
    {
        private readonly List<T> list = [];

        public ModuleList(params T[] modules)
            : base(nameof(ModuleList<T>))
        {
            ComponentsAreRegistered();
            foreach (var module in modules) Add(module);
        }

        public int Count => list.Count;

        public void Add(T item)
        {
            register_module($"{list.Count}", item);
            list.Add(item);
        }

        public void append(params T[] parameters)
        {
            foreach (var module in parameters) Add(module);
        }

        public IEnumerator<T> GetEnumerator() => list.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public static ModuleList<T> ModuleList<T>(params T[] modules)
                where T : Module => new(modules);
        }
    }
}
