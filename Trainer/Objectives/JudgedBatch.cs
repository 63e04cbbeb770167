using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>A batch that the discriminator has judged, for penalties on its gradients. Its tensors live as long as the step.</summary>
/// <param name="real">The real samples, [N, …].</param>
/// <param name="fake">The generated ones, [N, …].</param>
/// <param name="samples">Both, the real ones first, [2N, …], as the leaf from which <paramref name="logits"/> were computed.</param>
/// <param name="logits">Their logits, one for each pack of m, [2N / m].</param>
/// <param name="judge">Judges other samples, [N, …], with the attributes of the real ones → [N / m].</param>
public sealed class JudgedBatch(Tensor real, Tensor fake, Tensor samples, Tensor logits, Func<Tensor, Tensor> judge)
{
    private Tensor? _squaredNorms;

    /// <summary>The real samples, [N, …].</summary>
    public Tensor Real { get; } = real;

    /// <summary>The generated samples, [N, …].</summary>
    public Tensor Fake { get; } = fake;

    /// <summary>Whether a penalty has asked for the squared norms, and they are there.</summary>
    public bool HasSquaredNorms => _squaredNorms is not null;

    /// <summary>‖∇D‖² at the real samples, one a pack, [N / m].</summary>
    public Tensor RealSquaredNorms => SquaredNorms.narrow(0, 0, SquaredNorms.shape[0] / 2);

    /// <summary>‖∇D‖² at the generated samples, [N / m].</summary>
    public Tensor FakeSquaredNorms => SquaredNorms.narrow(0, SquaredNorms.shape[0] / 2, SquaredNorms.shape[0] / 2);

    /// <summary>Samples in a pack, m.</summary>
    public long Packing { get; } = samples.shape[0] / logits.shape[0];

    // One way back serves both halves.
    private Tensor SquaredNorms => _squaredNorms ??= GradientPenalty.SquaredNorms(logits, samples);

    /// <summary>Judges other samples with the attributes of the real ones.</summary>
    /// <param name="other">Samples, [N, …].</param>
    /// <returns>Logits, one a pack, [N / m].</returns>
    public Tensor Judge(Tensor other) => judge(other);
}
