namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            public virtual IEnumerable<(string name, Module module)> named_children() => [.. ownModules];

            public virtual IEnumerable<Module> children() => ownModules.Select(static m => m.module);

            /// <summary>All modules below this one, each before those below it.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var (key, module) in ownModules)
                {
                    yield return (key, module);
                    foreach (var (inner, deeper) in module.named_modules()) yield return ($"{key}.{inner}", deeper);
                }
            }

            public virtual IEnumerable<Module> modules() => named_modules().Select(static m => m.module);

            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                foreach (var own in ownParameters) yield return own;
                if (!recurse) yield break;
                foreach (var (key, module) in ownModules)
                {
                    foreach (var (inner, parameter) in module.named_parameters()) yield return ($"{key}.{inner}", parameter);
                }
            }

            public virtual IEnumerable<Parameter> parameters(bool recurse = true) =>
                named_parameters(recurse).Select(static p => p.parameter);

            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                foreach (var (key, buffer, persistent) in ownBuffers)
                {
                    if (persistent || include_nonpersistent) yield return (key, buffer);
                }

                if (!recurse) yield break;
                foreach (var (key, module) in ownModules)
                {
                    foreach (var (inner, buffer) in module.named_buffers(true, include_nonpersistent))
                    {
                        yield return ($"{key}.{inner}", buffer);
                    }
                }
            }

            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(static b => b.buffer);
        }
    }
}
