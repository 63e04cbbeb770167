using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Has an encoder E find the latent of each fake, and both it and the generator minimise ‖z − E(G(z, y))‖²: a generator that makes
/// the same of many latents leaves nothing to tell them by (Srivastava et al. 2017, VEEGAN, the reconstruction in latent space).
/// </summary>
/// <remarks>
/// The squares are averaged over the Z components where the paper adds them up, so that the weight does not depend on Z. Of VEEGAN
/// this is the reconstruction alone: the discriminator keeps judging samples, not pairs of samples and latents.
/// </remarks>
/// <param name="weight">Factor on the term.</param>
/// <param name="options">Adam's averages.</param>
public sealed class LatentEncoder(double weight, OptimizerRecipe options) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "encoder";

    private EncoderNetwork _encoder = null!;
    private OwnNetwork? _own;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State => _own!.State;

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        using var scope = NewDisposeScope();
        var samples = data.Take([0]).Samples;
        _encoder = new EncoderNetwork(samples.shape[1..], trainee.Generator.LatentLength);
        _encoder.to(samples.device);
        _own = new OwnNetwork(_encoder, trainee, options);
    }

    /// <inheritdoc/>
    public override Tensor? GeneratorTerm(TrainingStep current)
    {
        _own!.ZeroGradients();
        return (current.Latents - _encoder.forward(current.Fakes)).square().mean() * weight;
    }

    /// <inheritdoc/>
    public override void StepDone(TrainingStep current) => _own!.Move();

    /// <inheritdoc/>
    public override void Dispose()
    {
        _own?.Dispose();
        base.Dispose();
    }
}
