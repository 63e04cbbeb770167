using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Notices when training has broken down.</summary>
internal static class Divergence
{
    // Trained discriminators were seen at some tens, those of a Wasserstein loss at some hundreds.
    private const double LargestLogit = 1e4;

    /// <summary>Throws where a loss is not finite. Gradients that are not, for once, are <see cref="GradientGuard"/>'s matter.</summary>
    /// <exception cref="DivergedException">It is not.</exception>
    public static void RequireFinite(Tensor loss, string network, long step)
    {
        if (loss.ToDouble() is var value && !double.IsFinite(value))
        {
            throw new DivergedException($"training broke down at step {step}: the {network}'s loss is {(double.IsNaN(value) ? "not a number" : "infinite")}");
        }
    }

    /// <summary>Throws where logits have left all bounds: weights that grow so fast are soon not finite either, and the losses mean nothing any more.</summary>
    /// <param name="real">Logits of real samples.</param>
    /// <param name="fake">Logits of generated ones.</param>
    /// <param name="step">The steps behind them.</param>
    /// <exception cref="DivergedException">They have.</exception>
    public static void RequireBounded(Tensor real, Tensor fake, long step)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        if (!(Math.Max(real.abs().mean().ToDouble(), fake.abs().mean().ToDouble()) is var size && size <= LargestLogit))
        {
            throw new DivergedException(string.Create(
                CultureInfo.InvariantCulture, $"training broke down at step {step}: the discriminator's logits have grown to {size:G3}; at most {LargestLogit:F0} make sense"));
        }
    }

    /// <summary>Throws where no gradient has been a number for a whole tick: the networks do not move any more.</summary>
    /// <param name="skipped">The steps since the last tick that were left out.</param>
    /// <param name="steps">All steps since then.</param>
    /// <param name="step">The steps behind them.</param>
    /// <exception cref="DivergedException">None has.</exception>
    public static void RequireMoves(int skipped, int steps, long step)
    {
        if (skipped >= steps)
        {
            throw new DivergedException($"training broke down at step {step}: no gradient of the last {steps} steps is a number");
        }
    }

    /// <summary>Throws where some tensor holds a value that is not finite.</summary>
    /// <param name="tensors">The tensors by their names in a checkpoint.</param>
    /// <param name="step">The steps behind them.</param>
    /// <exception cref="DivergedException">One does.</exception>
    public static void RequireFinite(IEnumerable<KeyValuePair<string, Tensor>> tensors, long step)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (name, tensor) in tensors)
        {
            if (!double.IsFinite(tensor.sum().ToDouble()))
            {
                throw new DivergedException($"training broke down at step {step}: {name} is not finite any more");
            }
        }
    }
}
