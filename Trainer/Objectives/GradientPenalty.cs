using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>How steep the discriminator is, which every gradient penalty holds down.</summary>
public static class GradientPenalty
{
    /// <summary>
    /// ‖∇ₓ D(x)‖² of each sprite, or of each pack of sprites that are judged together; differentiable with respect to D's weights.
    /// </summary>
    /// <param name="logits">D(x), [N / m], computed from <paramref name="sprites"/>.</param>
    /// <param name="sprites">x, [N, …], requiring a gradient; m neighbours make a pack.</param>
    /// <returns>Squared norms, [N / m].</returns>
    public static Tensor SquaredNorms(Tensor logits, Tensor sprites)
    {
        // Packs do not mix inside D, so the gradient of the sum holds each pack's own. A minibatch standard deviation does mix
        // them, a little; the penalty then counts that too, as in the published codes.
        var gradient = autograd.grad([logits.sum()], [sprites], retain_graph: true, create_graph: true)[0];
        return gradient.square().reshape(logits.shape[0], -1).sum(1);
    }
}
