using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// A network that a remedy has to itself, with what moves it: Adam with the recipe's averages and the generator's present step
/// size. Its gradients are those that the terms of the remedy leave behind.
/// </summary>
internal sealed class OwnNetwork : IDisposable
{
    private const int Usual = 0;

    private readonly nn.Module _network;
    private readonly Trainee _trainee;
    private readonly Adam _optimizer;
    private readonly GradientGuard _guard;
    private readonly KeptNumbers _usual = new(1);
    private readonly Tensor _steps = zeros([1], int64).DetachFromDisposeScope();

    /// <summary>Takes charge of a network.</summary>
    /// <param name="network">The network, on the trainee's device; disposed of with this.</param>
    /// <param name="trainee">Whose generator's step size is followed.</param>
    /// <param name="options">Adam's averages.</param>
    public OwnNetwork(nn.Module network, Trainee trainee, OptimizerRecipe options)
    {
        _network = network;
        _trainee = trainee;
        _optimizer = optim.Adam(network.parameters(), options.GeneratorLearningRate, options.Beta1, options.Beta2);
        _guard = new GradientGuard(network.parameters());
    }

    /// <summary>All that a run needs in order to go on with the network.</summary>
    public IEnumerable<KeyValuePair<string, Tensor>> State =>
    [
        .. _network.state_dict(),
        .. _optimizer.state_dict().State.Cast<Adam.State>().SelectMany((state, index) => new KeyValuePair<string, Tensor>[]
        {
            new($"adam.{index}.exp_avg", state.exp_avg),
            new($"adam.{index}.exp_avg_sq", state.exp_avg_sq),
        }),
        new("adam.steps", _steps),
        new("usual_gradient", _usual.Tensor),
    ];

    /// <summary>Forgets the gradients; before the terms of a step are computed.</summary>
    public void ZeroGradients() => _guard.Forget();

    /// <summary>Moves the network by the gradients that there are.</summary>
    public void Move()
    {
        foreach (var group in _optimizer.ParamGroups)
        {
            group.LearningRate = _trainee.GeneratorOptimizer.ParamGroups.First().LearningRate;
        }

        // A restored run has Adam's averages, but Adam does not know yet how many steps are in them.
        var steps = _steps.data<long>().ToArray()[0];
        foreach (var state in _optimizer.state_dict().State.Cast<Adam.State>())
        {
            state.step = steps;
        }

        _guard.Usual = _usual[Usual];
        _guard.Clip();
        _usual[Usual] = (float)_guard.Usual;
        _optimizer.step();
        _steps.add_(1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _optimizer.Dispose();
        _network.Dispose();
        _usual.Dispose();
        _steps.Dispose();
    }
}
