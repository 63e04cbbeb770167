namespace TorchSharp.Modules;

/// <summary>What all optimisers share: the options of their groups and the states of their parameters.</summary>
public abstract class OptimizerHelper : torch.optim.Optimizer
{
    private protected OptimizerHelper()
    {
    }

    /// <summary>One for each parameter, in the order of the groups.</summary>
    private protected List<OptimizerState> States { get; } = [];

    public virtual StateDictionary state_dict()
    {
        var dictionary = new StateDictionary();
        dictionary.Options.AddRange(_parameter_groups.Select(static g => g.Options));
        dictionary.State.AddRange(States);
        return dictionary;
    }

    /// <summary>Takes over the learning rates and copies the states.</summary>
    /// <exception cref="ArgumentException">The dictionary has another number of groups or of parameters.</exception>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        if (state_dict.Options.Count != _parameter_groups.Count || state_dict.State.Count != States.Count)
        {
            throw new ArgumentException(
                $"A state of {state_dict.Options.Count} groups and {state_dict.State.Count} parameters does not fit an optimiser"
                + $" of {_parameter_groups.Count} and {States.Count}.");
        }

        for (var i = 0; i < _parameter_groups.Count; i++) _parameter_groups[i].Options.LoadStateDict(state_dict.Options[i]);
        for (var i = 0; i < States.Count; i++) States[i].LoadStateDict(state_dict.State[i]);
    }
}
