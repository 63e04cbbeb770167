using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Shortens a gradient that is suddenly much longer than those before it. Runs were seen whose discriminator did not recover
/// from such a burst; Adam's normalisation, still set to the shorter gradients, then makes a step far longer than usual.
/// </summary>
/// <remarks>Clipping by the global norm (Pascanu et al. 2013), with a limit that follows the run in place of a fixed one.</remarks>
/// <param name="parameters">The parameters of one network.</param>
public sealed class GradientGuard(IEnumerable<Parameter> parameters)
{
    /// <summary>How many times the usual norm a gradient may have: steps with a penalty are longer than the others, and must pass.</summary>
    private const double Limit = 3;

    private const double Memory = 0.98;

    private readonly Parameter[] _parameters = [.. parameters];

    /// <summary>The running mean of the norms, 0 before the first; part of a checkpoint.</summary>
    public double Usual { get; set; }

    /// <summary>The norm before the last clipping; not finite where the gradients were not.</summary>
    public double Norm { get; private set; }

    /// <summary>Clips the gradients that the last way back has left; those that are not finite become zero.</summary>
    public void Clip()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        // A layer that has taken no part has no gradient.
        var gradients = _parameters.Select(parameter => parameter.grad).OfType<Tensor>().ToArray();
        var norm = Math.Sqrt(gradients.Aggregate(zeros(1, device: gradients[0].device), (sum, gradient) => sum + gradient.square().sum()).sum().ToDouble());
        Norm = norm;
        if (!double.IsFinite(norm))
        {
            // No factor mends this; a step that is left out costs nothing.
            gradients.ForEach(gradient => gradient.copy_(zeros_like(gradient)));
            return;
        }

        if (Usual > 0 && norm > Limit * Usual)
        {
            var factor = Limit * Usual / norm;
            foreach (var gradient in gradients)
            {
                gradient.mul_(factor);
            }

            norm *= factor;
        }

        Usual = Usual > 0 ? (Memory * Usual) + ((1 - Memory) * norm) : norm;
    }
}
