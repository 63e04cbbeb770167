using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Adds fresh Gaussian noise to the latents of each step. It falls in a straight line to nothing at a given share of the run, so that in the
/// end the generator is trained on the latents that it will be given.
/// </summary>
/// <remarks>
/// As latents are drawn anew at each step, this widens their distribution to N(0, 1 + σ²): the generator is at first asked for samples
/// from further out. No paper fixes σ or its fall; both are settings.
/// </remarks>
/// <param name="deviation">The noise's standard deviation at the start, σ; latents have 1.</param>
/// <param name="share">The share of the run after which there is none, above 0 and up to 1.</param>
public sealed class LatentNoise(double deviation, double share) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "latent-noise";

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override void BatchDrawn(TrainingStep current)
    {
        if (DeviationAt(current.Spent) is > 0 and var present)
        {
            var noisy = current.Latents + (randn(current.Latents.shape, device: current.Latents.device) * present);
            current.Latents = current.Generator.WithLabelsOf(noisy, current.Latents);
        }
    }

    /// <summary>The noise's standard deviation at a point of the run.</summary>
    /// <param name="spent">The spent share of the budget, 0…1.</param>
    internal double DeviationAt(double spent) => deviation * Math.Max(0, 1 - (spent / share));
}
