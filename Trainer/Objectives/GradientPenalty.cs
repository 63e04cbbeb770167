using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>The zero-centred gradient penalty: R1 on real sprites, R2 on generated ones (Mescheder et al. 2018).</summary>
public static class GradientPenalty
{
    /// <summary>‖∇ₓ D(x)‖² of each sprite; differentiable with respect to D's weights.</summary>
    /// <param name="logits">D(x), [N], computed from <paramref name="sprites"/>.</param>
    /// <param name="sprites">x, [N, 4, H, W], requiring a gradient.</param>
    /// <returns>Squared norms, [N].</returns>
    public static Tensor SquaredNorms(Tensor logits, Tensor sprites)
    {
        // Sprites do not mix inside D, so the gradient of the sum holds each sprite's own.
        var gradient = autograd.grad([logits.sum()], [sprites], retain_graph: true, create_graph: true)[0];
        return gradient.square().flatten(1).sum(1);
    }
}
