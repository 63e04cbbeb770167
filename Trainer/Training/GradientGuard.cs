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

    /// <summary>
    /// Lets the gradients of the last step go. The next way back then leaves its own in their place, where zeros would first have to be
    /// written and then added to.
    /// </summary>
    public void Forget() => _parameters.ForEach(parameter => parameter.grad = null);

    /// <summary>Clips the gradients that the last way back has left; those that are not finite become zero.</summary>
    public void Clip()
    {
        var limit = Usual > 0 ? Limit * Usual : double.PositiveInfinity;
        Norm = nn.utils.clip_grad_norm_(_parameters, limit);
        if (!double.IsFinite(Norm))
        {
            // No factor mends this; a step that is left out costs nothing.
            using var _ = no_grad();
            using var scope = NewDisposeScope();
            _parameters.Select(parameter => parameter.grad).OfType<Tensor>().ToArray().ForEach(gradient => gradient.copy_(zeros_like(gradient)));
            return;
        }

        var norm = Math.Min(Norm, limit);
        Usual = Usual > 0 ? (Memory * Usual) + ((1 - Memory) * norm) : norm;
    }
}
