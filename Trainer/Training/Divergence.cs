using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Notices when training has broken down.</summary>
internal static class Divergence
{
    /// <summary>Throws where a loss is not finite. Gradients that are not, for once, are <see cref="GradientGuard"/>'s matter.</summary>
    /// <exception cref="DivergedException">It is not.</exception>
    public static void RequireFinite(Tensor loss, string network, long step)
    {
        if (loss.ToDouble() is var value && !double.IsFinite(value))
        {
            throw new DivergedException($"training broke down at step {step}: the {network}'s loss is {(double.IsNaN(value) ? "not a number" : "infinite")}");
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
