using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Teaches the discriminator what the attributes mean: a real sprite with its own attributes must be judged more real
/// than the same sprite with some of another's, softplus(−(D(x, y) − D(x, y′))) (after the matching-aware discriminator
/// of Reed et al. 2016, in relativistic form).
/// </summary>
/// <remarks>
/// Under projection only the last product depends on the attributes, so the features of the real batch serve again and
/// the term costs next to nothing. It is about real sprites alone, and so cannot reward a generator for being monotonous.
/// </remarks>
/// <param name="weight">Factor on the term; positive.</param>
public sealed class MatchingAware(double weight) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "matching-aware";

    /// <summary>The chance for each attribute to be taken from another sprite: a few wrong ones are a harder question than all.</summary>
    private const double WrongShare = 0.3;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override bool IsAuxiliary => true;

    /// <inheritdoc/>
    public override Tensor? DiscriminatorTerm(TrainingStep current)
    {
        var (batch, count) = (current.Attributes.shape[0], current.Attributes.shape[1]);
        if (count == 0)
        {
            return null;
        }

        var device = current.Attributes.device;
        var others = current.Attributes.index_select(0, randint(0, batch, [batch], int64, device));
        var mismatched = where(rand([batch, count], device: device) < WrongShare, others, current.Attributes);

        // Of an unknown value nobody can say that another is wrong, and "unknown" is not wrong of anything.
        mismatched = where(others >= 0, mismatched, current.Attributes);
        mismatched = where(current.Attributes >= 0, mismatched, current.Attributes);

        // Two sprites may share a value, so some rows are still right and must not count.
        // Of a pack that is judged as one, a single wrong value makes all wrong.
        var losses = nn.functional.softplus(current.Discriminator.Logits(current.RealFeatures, mismatched) - current.RealLogits);
        var wrong = mismatched.ne(current.Attributes).to_type(float32).reshape(losses.shape[0], -1).sum(1).clamp(0, 1);
        return (losses * wrong).sum() / wrong.sum().clamp(1) * (weight * current.AuxiliaryWeight);
    }
}
