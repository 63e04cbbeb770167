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
        var states = _optimizer.state_dict().State.Cast<Adam.State>().ToArray();
        var learningRate = _optimizer.ParamGroups.First().LearningRate;

        var momenta = states.Select(state => state.exp_avg.detach()).ToArray();
        var squares = states.Select(state => state.exp_avg_sq.detach()).ToArray();
        var usual = Math.Sqrt(squares.Sum(square => square.sum().ToDouble()) / squares.Sum(square => square.numel()));
        var weights = _parameters.Select(parameter => parameter.detach().requires_grad_()).ToArray();
        for (var ahead = 1; ahead <= steps; ahead++)
        {
            var gradients = Gradients(current, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                // A weight that the loss does not depend on, such as the embedding of an attribute that nobody has, stays.
                if (gradients[i] is { } gradient)
                {
                    var step = states[i].step + ahead;
                    var (first, second) = (1 - Math.Pow(options.Beta1, step), 1 - Math.Pow(options.Beta2, step));
                    momenta[i] = options.Beta1 == 0 ? gradient : (momenta[i] * options.Beta1) + (gradient * (1 - options.Beta1));
                    squares[i] = (squares[i] * options.Beta2) + (gradient.square() * (1 - options.Beta2));
                    var deviation = ((squares[i] + Math.Pow(SmallestShare * usual, 2)) / second).sqrt();
                    weights[i] = weights[i] - (momenta[i] * (learningRate / first) / deviation);
                }
            }
        }

        return new SubstituteWeights(_parameters, weights);
    }

    private Tensor?[] Gradients(TrainingStep current, Tensor[] weights)
    {
        using var substitution = new SubstituteWeights(_parameters, weights);
        var features = current.Discriminator.Features(current.Show(cat([current.Samples, current.Fakes])));
        var logits = current.Discriminator.Logits(features, cat([current.Attributes, current.Attributes]));
        var half = logits.shape[0] / 2;
        var total = loss.ForDiscriminator(logits.narrow(0, 0, half), logits.narrow(0, half, half));
        return [.. autograd.grad([total], weights, retain_graph: true, create_graph: true, allow_unused: true)];
    }
}
