namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public abstract class Optimizer : IDisposable
        {
            private protected readonly Parameter[] parameters;
            private protected readonly Group group;

            private protected Optimizer(Parameter[] parameters, double learningRate) =>
                (this.parameters, group) = (parameters, new Group { LearningRate = learningRate });

            /// <summary>One group, of all parameters.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => [group];

            /// <summary>Fills the gradients with zeros; they do not become null.</summary>
            public virtual void zero_grad()
            {
                var natives = Natives(parameters);
                Check(at_zero_grad(natives, natives.Length));
                GC.KeepAlive(this);
            }

            /// <summary>Changes the parameters; the result is null.</summary>
            /// <exception cref="NotSupportedException">A closure was given.</exception>
            public virtual Tensor? step(Func<Tensor>? closure = null)
            {
                Unsupported.When(closure is not null, "optimisers that compute the loss themselves");
                return null;
            }

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
            }

            /// <summary>An optimiser's states, one for each parameter. They are its own.</summary>
            public class StateDictionary
            {
                internal StateDictionary(IEnumerable<OptimizerState> states) => State = [.. states];

                public List<OptimizerState> State { get; }
            }

            private protected sealed class Group : ILearningRateController
            {
                public double LearningRate { get; set; }
            }
        }
    }
}
