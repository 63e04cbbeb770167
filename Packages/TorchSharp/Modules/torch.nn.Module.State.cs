namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>All parameters, then all persistent buffers, by their full names. The tensors are the module's own.</summary>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                var before = string.IsNullOrEmpty(prefix) ? "" : $"{prefix}.";
                foreach (var (key, tensor) in NamedState()) destination.TryAdd(before + key, tensor);
                return destination;
            }

            /// <summary>Copies the tensors of the same names into the module's own.</summary>
            /// <exception cref="InvalidOperationException">Names are missing or unknown, and <paramref name="strict"/> is set.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                var own = NamedState()
                    .Where(s => skip is null || !skip.Contains(s.name))
                    .ToDictionary(static s => s.name, static s => s.tensor);
                List<string> missing = [.. own.Keys.Where(key => !source.ContainsKey(key))];
                List<string> unexpected = [.. source.Keys.Where(key => !own.ContainsKey(key) && (skip is null || !skip.Contains(key)))];
                if (strict && missing.Count + unexpected.Count > 0)
                {
                    throw new InvalidOperationException(
                        $"The state does not fit {name}: missing [{string.Join(", ", missing)}],"
                        + $" unexpected [{string.Join(", ", unexpected)}].");
                }

                using (no_grad())
                {
                    foreach (var (key, tensor) in own)
                    {
                        if (source.TryGetValue(key, out var value)) tensor.copy_(value);
                    }
                }

                return (missing, unexpected);
            }

            /// <summary>Every parameter and buffer keeps its identity and gets its elements converted or moved.</summary>
            internal void Convert(ScalarType? dtype, Device? device, bool nonBlocking)
            {
                using var mode = no_grad();
                IEnumerable<Tensor> all = [.. parameters(), .. buffers()];
                foreach (var tensor in all)
                {
                    var type = tensor.dtype is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16
                        ? dtype ?? tensor.dtype
                        : tensor.dtype;
                    using var typed = tensor.to_type(type);
                    using var moved = device is null ? typed.alias() : typed.to(device, non_blocking: nonBlocking);
                    Check(at_set_data(tensor.handle, moved.handle));
                }
            }

            private IEnumerable<(string name, Tensor tensor)> NamedState() =>
                named_parameters().Select(static p => (p.name, (Tensor)p.parameter))
                    .Concat(named_buffers(true, include_nonpersistent: false));
        }
    }
}
