namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public abstract class Optimizer : IDisposable
        {
            private protected readonly List<ParamGroup> _parameter_groups = [];

            private protected Optimizer()
            {
            }

            public virtual IEnumerable<ILearningRateController> ParamGroups => _parameter_groups;

            public virtual IEnumerable<Parameter> parameters() => _parameter_groups.SelectMany(static g => g.Parameters);

            /// <summary>Fills the gradients with zeros; they do not become null.</summary>
            public virtual void zero_grad()
            {
                Parameter[] all = [.. parameters()];
                var natives = Natives(all);
                Check(at_zero_grad(natives, natives.Length, setToNone: false));
                GC.KeepAlive(all);
            }

            /// <summary>Computes the loss anew, where a closure is given; optimisers then change their parameters.</summary>
            public virtual Tensor? step(Func<Tensor>? closure = null)
            {
                if (closure is null) return null;
                using var mode = enable_grad();
                return closure();
            }

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
            }

            /// <summary>An optimiser's options, one for each group, and its states, one for each parameter. They are its own.</summary>
            public class StateDictionary
            {
                internal StateDictionary()
                {
                }

                public List<OptimizerOptions> Options { get; } = [];

                public List<OptimizerState> State { get; } = [];
            }
        }
    }
}
