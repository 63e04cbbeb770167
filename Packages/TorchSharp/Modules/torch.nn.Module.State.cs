namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>All modules below this one, each before those below it.</summary>
            public virtual IEnumerable<Module> modules() => ownModules.SelectMany(static m => m.module.modules().Prepend(m.module));

            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) =>
                ownParameters.Concat(Below(recurse, static module => module.named_parameters()));

            public virtual IEnumerable<Parameter> parameters(bool recurse = true) =>
                named_parameters(recurse).Select(static p => p.parameter);

            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true) =>
                ownBuffers.Concat(Below(recurse, static module => module.named_buffers()));

            /// <summary>All parameters, then all buffers, by their full names. The tensors are the module's own.</summary>
            /// <exception cref="NotSupportedException">A destination or a prefix was given.</exception>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                Unsupported.When(destination is not null || prefix is not null, "state_dict's destination and prefix");
                return State().ToDictionary(static s => s.name, static s => s.tensor);
            }

            internal IEnumerable<(string name, Tensor tensor)> State() =>
                named_parameters().Select(static p => (p.name, (Tensor)p.parameter)).Concat(named_buffers());

            private IEnumerable<(string, T)> Below<T>(bool recurse, Func<Module, IEnumerable<(string, T)>> named) => recurse
                ? ownModules.SelectMany(m => named(m.module).Select(inner => ($"{m.name}.{inner.Item1}", inner.Item2)))
                : [];
        }
    }
}
