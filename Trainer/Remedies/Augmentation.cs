using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Shows the discriminator sprites that are moved by some pixels, real ones and fakes alike, so that it cannot learn few sprites by heart
/// (Zhao et al. 2020), with a probability p that follows how much it overfits (Karras et al. 2020, ADA): every 4 batches
/// p += sign(r − target) · 4·batch / images, p in 0…1, with r = E[sign D(x)] over the real samples of these batches.
/// </summary>
/// <remarks>
/// Sprites are neither cut nor recoloured: on RGBA sprites both leak into what is generated. A loss that compares logits with each other
/// leaves their zero open; under it the sign is that of D(x) less the mean logit of the fakes. Then r is 1 where every real sprite
/// is above the usual fake, and 0 where both are alike, as it is meant to be.
/// </remarks>
/// <param name="target">The r that p settles at, 0…1.</param>
/// <param name="images">Real samples in which p can rise from 0 to 1.</param>
/// <param name="hasZero">Whether the adversarial loss draws its line between real and fake at a logit of zero.</param>
public sealed class Augmentation(double target, double images, bool hasZero) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "augmentation";

    private const int BatchesPerChange = 4;
    private const int ProbabilityIndex = 0;
    private const int SignsIndex = 1;
    private const int BatchesIndex = 2;

    private readonly KeptNumbers _control = new(3);

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State => [new("control", _control.Tensor)];

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, double>> Signals => [new("probability", Probability)];

    /// <summary>The chance of a sprite to be moved, p.</summary>
    public double Probability => _control[ProbabilityIndex];

    /// <inheritdoc/>
    /// <exception cref="InputException">The samples are no images.</exception>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        using var scope = NewDisposeScope();
        if (data.Take([0]).Samples.ndim != 4)
        {
            throw new InputException($"recipe: objective.remedies holds '{RecipeName}', which moves pictures, and the samples are none; leave it out.");
        }
    }

    /// <inheritdoc/>
    public override Tensor Show(TrainingStep current, Tensor samples) =>
        Probability == 0 ? samples : Translation.Draw(samples, Probability);

    /// <inheritdoc/>
    public override Tensor? DiscriminatorTerm(TrainingStep current)
    {
        var (real, fake) = (current.RealLogits.detach(), current.FakeLogits.detach());
        var line = hasZero ? 0 : fake.mean().ToSingle();
        _control[SignsIndex] += (float)real.cpu().data<float>().ToArray().Average(logit => Math.Sign(logit - line));
        _control[BatchesIndex]++;
        return null;
    }

    /// <inheritdoc/>
    public override void StepDone(TrainingStep current)
    {
        var batches = _control[BatchesIndex];
        if (batches < BatchesPerChange)
        {
            return;
        }

        var change = Math.Sign((_control[SignsIndex] / batches) - target) * batches * current.Samples.shape[0] / images;
        _control[ProbabilityIndex] = (float)Math.Clamp(Probability + change, 0, 1);
        _control[SignsIndex] = _control[BatchesIndex] = 0;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _control.Dispose();
        base.Dispose();
    }
}
