using GanAssets.Trainer.Networks.Layers;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Lets the generator see how the discriminator will answer: its loss is taken against a discriminator K steps ahead, and its
/// gradient goes back through these steps too, second derivatives included (Metz et al. 2017, Unrolled GAN, eq. 7–10). The discriminator itself takes
/// its one step as always.
/// </summary>
/// <remarks>
/// The steps ahead are taken on the batch of the step, as in the authors' program, and like there by Adam, from the state in which D's
/// own is: plain gradient steps of Adam's step size would hardly lead anywhere. Adam's ε stands under the root and is a thousandth of the
/// usual gradient, since the root has no derivative at zero. They minimise the adversarial loss alone, neither penalties nor the terms of other remedies.
/// </remarks>
/// <param name="steps">Steps ahead, K; the paper's is 5.</param>
/// <param name="loss">The adversarial loss.</param>
/// <param name="options">Adam's averages.</param>
public sealed class Unrolled(int steps, IAdversarialLoss loss, OptimizerRecipe options) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "unrolled";

    // Some gradients are zero but for rounding: those of biases that cancel in a loss of differences. Divided by their own size they
    // would be steps like any other, and chance.
    private const double SmallestShare = 1e-3;

    private Parameter[] _parameters = [];
    private Adam _optimizer = null!;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        _parameters = [.. trainee.DiscriminatorParameters];
        _optimizer = trainee.DiscriminatorOptimizer;
    }

    /// <inheritdoc/>
    public override IDisposable? Foresee(TrainingStep current)
    {
        // All weights are one vector here: of each operation there is one instead of one for each weight, on the way back too.
        var states = _optimizer.state_dict().State.Cast<Adam.State>().ToArray();
        var momentum = Flat(states.Select(state => state.exp_avg));
        var square = Flat(states.Select(state => state.exp_avg_sq));
        var weights = Flat(_parameters).requires_grad_();
        var smallest = Math.Pow(SmallestShare, 2) * square.mean().ToDouble();

        // A parameter that no loss depends on, such as the embedding of an attribute that nobody has, has taken no steps, but its average is zero too.
        var taken = states.Max(state => state.step);
        var learningRate = _optimizer.ParamGroups.First().LearningRate;
        var (samples, attributes) = (cat([current.Samples, current.Fakes]), cat([current.Attributes, current.Attributes]));
        for (var ahead = 1; ahead <= steps; ahead++)
        {
            var gradient = Gradient(current, samples, attributes, weights);
            var (first, second) = (1 - Math.Pow(options.Beta1, taken + ahead), 1 - Math.Pow(options.Beta2, taken + ahead));
            momentum = options.Beta1 == 0 ? gradient : (momentum * options.Beta1) + (gradient * (1 - options.Beta1));
            square = (square * options.Beta2) + (gradient.square() * (1 - options.Beta2));
            var deviation = ((square + smallest) / second).sqrt();
            weights = weights - (momentum * (learningRate / first) / deviation);
        }

        return Substitute(weights);
    }

    private Tensor Gradient(TrainingStep current, Tensor samples, Tensor attributes, Tensor weights)
    {
        using var substitution = Substitute(weights);
        var features = current.Discriminator.Features(current.Show(samples));
        var logits = current.Discriminator.Logits(features, attributes);
        var half = logits.shape[0] / 2;
        var total = loss.ForDiscriminator(logits.narrow(0, 0, half), logits.narrow(0, half, half));
        return autograd.grad([total], [weights], retain_graph: true, create_graph: true)[0];
    }

    private SubstituteWeights Substitute(Tensor weights)
    {
        var parts = weights.split([.. _parameters.Select(parameter => parameter.numel())], 0);
        return new SubstituteWeights(_parameters, [.. parts.Zip(_parameters, (part, parameter) => part.reshape(parameter.shape))]);
    }

    private static Tensor Flat(IEnumerable<Tensor> tensors) => cat([.. tensors.Select(tensor => tensor.detach().reshape(-1))]);
}
