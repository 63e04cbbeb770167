namespace TorchSharp.Modules;

/// <summary>Optimisers that remember something about each parameter.</summary>
public abstract class OptimizerHelper : torch.optim.Optimizer
{
    private protected OptimizerHelper(Parameter[] parameters, double learningRate)
        : base(parameters, learningRate)
    {
    }

    private protected abstract IEnumerable<OptimizerState> States { get; }

    public virtual StateDictionary state_dict() => new(States);
}
