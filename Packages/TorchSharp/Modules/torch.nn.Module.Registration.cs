using System.Reflection;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>A null parameter is not registered. Registered ones outlive the scope they were made in.</summary>
            /// <exception cref="ArgumentException">The name is taken.</exception>
            public virtual void register_parameter(string name, Parameter? param)
            {
                if (param is null) return;
                RequireFree(name);
                param.DetachFromDisposeScope();
                ownParameters.Add((name, param));
            }

            /// <exception cref="ArgumentException">The name is taken.</exception>
            /// <exception cref="NotSupportedException">The buffer is not to be persistent.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                Unsupported.When(!persistent, "buffers that are not persistent");
                RequireFree(name);
                tensor.DetachFromDisposeScope();
                ownBuffers.Add((name, tensor));
            }

            /// <exception cref="ArgumentException">The name is taken.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                RequireFree(name);
                submodule.RegisterComponents();
                ownModules.Add((name, submodule));
            }

            /// <summary>Registers the fields that hold parameters, modules and tensors (as buffers), under the fields' names.</summary>
            protected virtual void RegisterComponents()
            {
                if (registered) return;
                registered = true;
                foreach (var field in GetType().GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
                {
                    switch (field.GetValue(this))
                    {
                        case Parameter parameter: register_parameter(field.Name, parameter); break;
                        case Tensor tensor: register_buffer(field.Name, tensor); break;
                        case Module module: register_module(field.Name, module); break;
                    }
                }
            }

            /// <summary>For modules that name their components themselves.</summary>
            private protected void ComponentsAreRegistered() => registered = true;

            private void RequireFree(string key)
            {
                var taken = ownParameters.Exists(p => p.name == key) || ownBuffers.Exists(b => b.name == key)
                    || ownModules.Exists(m => m.name == key);
                if (taken) throw new ArgumentException($"{name} has a component named {key} already.");
            }
        }
    }
}
