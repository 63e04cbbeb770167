using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>Says from the discriminator's features which generator has made a sample: one linear layer with an optimiser of its own.</summary>
internal sealed class GeneratorClassifier : IDisposable
{
    private const long Unknown = -1;

    private readonly Linear _linear;
    private readonly Adam _optimizer;
    private readonly Tensor _steps;

    /// <summary>Creates the layer with fresh weights.</summary>
    /// <param name="featureLength">Length of a feature vector.</param>
    /// <param name="generators">The number of generators, K.</param>
    /// <param name="learningRate">Adam's step size at first.</param>
    /// <param name="betas">Adam's β₁ and β₂.</param>
    /// <param name="device">Where the features are.</param>
    public GeneratorClassifier(long featureLength, int generators, double learningRate, (double First, double Second) betas, Device device)
    {
        _linear = nn.Linear(featureLength, generators);
        _linear.to(device);
        _optimizer = optim.Adam(_linear.parameters(), learningRate, betas.First, betas.Second);
        _steps = zeros(1, int64).DetachFromDisposeScope();
    }

    /// <summary>Weights, the optimiser's moments and its count of steps, as part of a checkpoint.</summary>
    public IEnumerable<KeyValuePair<string, Tensor>> State =>
    [
        .. _linear.state_dict().Select(pair => KeyValuePair.Create($"classifier.{pair.Key}", pair.Value)),
        .. AdamStates().Index().SelectMany(pair => new[]
        {
            KeyValuePair.Create($"classifier.{pair.Index}.exp_avg", pair.Item.exp_avg),
            KeyValuePair.Create($"classifier.{pair.Index}.exp_avg_sq", pair.Item.exp_avg_sq),
        }),
        new("classifier.steps", _steps),
    ];

    /// <summary>How little is known of which generator made samples; the classifier learns from it.</summary>
    /// <param name="features">[N, F].</param>
    /// <param name="makers">int64 [N], −1 where unknown.</param>
    /// <returns>The mean cross-entropy of the samples whose makers are known; 0 where there are none.</returns>
    public Tensor Loss(Tensor features, Tensor makers) => CrossEntropy(_linear.forward(features), makers);

    /// <summary>The same, without the classifier's learning from it.</summary>
    public Tensor FixedLoss(Tensor features, Tensor makers) =>
        CrossEntropy(features.matmul(_linear.weight!.detach().t()) + _linear.bias!.detach(), makers);

    /// <summary>Moves by the gradients of <see cref="Loss"/>.</summary>
    /// <param name="learningRate">Adam's step size at present.</param>
    public void Step(double learningRate)
    {
        foreach (var group in _optimizer.ParamGroups)
        {
            group.LearningRate = learningRate;
        }

        using var _ = no_grad();
        using var scope = NewDisposeScope();

        // After a checkpoint has filled the state, the optimiser does not know yet how far it had come.
        foreach (var state in AdamStates())
        {
            state.step = _steps.data<long>().ToArray()[0];
        }

        _optimizer.step();
        _optimizer.zero_grad();
        _steps.add_(1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _optimizer.Dispose();
        _linear.Dispose();
        _steps.Dispose();
    }

    // A batch may know no sample's maker, where a plain mean would be 0/0.
    private static Tensor CrossEntropy(Tensor logits, Tensor makers) =>
        nn.functional.cross_entropy(logits, makers, ignore_index: Unknown, reduction: nn.Reduction.Sum) / (makers >= 0).to_type(float32).sum().clamp(1);

    private IEnumerable<Adam.State> AdamStates() => _optimizer.state_dict().State.Cast<Adam.State>();
}
