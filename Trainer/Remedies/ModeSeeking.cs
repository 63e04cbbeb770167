using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Rewards the generator for making different samples of different latents: 1 / (d(G(z₁, y), G(z₂, y)) / d(z₁, z₂) + 10⁻⁵), where d
/// is the mean absolute difference over the batch and all components (Mao et al. 2019, MSGAN, eq. 3, in the form of the authors' program).
/// </summary>
/// <remarks>
/// The weight means here what it means in the paper. So images count in its range −1…1, and the term counts half: the authors' program adds the adversarial losses of both
/// halves of the pairs to it, here there is one.
/// </remarks>
/// <param name="weight">Factor on the term; the paper's is 1.</param>
public sealed class ModeSeeking(double weight) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "mode-seeking";

    private const double Epsilon = 1e-5;
    private const double Half = 0.5;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override Tensor? GeneratorTerm(TrainingStep current)
    {
        var latents = current.Generator.WithLabelsOf(
            current.Generator.DrawLatents(current.Latents.shape[0], current.Latents.device), current.Latents);
        var others = current.Generator.forward(latents, current.Attributes);
        return Term(current.Fakes, others, current.Latents, latents) * (Half * weight);
    }

    /// <summary>The term, without its weight.</summary>
    /// <param name="first">Samples, [N, …].</param>
    /// <param name="second">As many with the same attributes.</param>
    /// <param name="firstLatents">What the first were made of, [N, Z].</param>
    /// <param name="secondLatents">What the second were made of.</param>
    internal static Tensor Term(Tensor first, Tensor second, Tensor firstLatents, Tensor secondLatents)
    {
        var range = first.ndim == 4 ? 2 : 1;
        var ratio = (second - first).abs().mean() * range / (secondLatents - firstLatents).abs().mean();
        return ones_like(ratio) / (ratio + Epsilon);
    }
}
