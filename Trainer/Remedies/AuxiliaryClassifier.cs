using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// The discriminator also names the attributes, and the generator is paid for sprites whose attributes it names right: the mean over
/// attributes of the cross-entropy, of real sprites in the discriminator's loss and of generated ones in the generator's
/// (after Odena et al. 2017, AC-GAN, eq. 3).
/// </summary>
/// <remarks>
/// Its known flaw: the generator is paid for being sure to be recognised, and so leaves out what lies near the border of a value; diversity
/// inside a class falls (Gong et al. 2019, TAC-GAN; Hou et al. 2022, ADC-GAN). Look at the checks inside each attribute value before a
/// large weight. The discriminator is not taught by generated sprites, whose attributes are wrong at first.
/// </remarks>
/// <param name="weight">Factor on the cross-entropy in both losses; not negative.</param>
public sealed class AuxiliaryClassifier(double weight) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "auxiliary-classifier";

    private const long Unknown = -1;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override bool IsAuxiliary => true;

    /// <inheritdoc/>
    public override Tensor? DiscriminatorTerm(TrainingStep current) => Term(current, current.RealFeatures);

    /// <inheritdoc/>
    public override Tensor? GeneratorTerm(TrainingStep current) => Term(current, current.FakeFeatures);

    private Tensor Term(TrainingStep current, Tensor features)
    {
        var logits = current.Discriminator.AttributeLogits(features);
        return logits.Select((values, attribute) => CrossEntropy(values, current.Attributes.select(1, attribute))).Aggregate((sum, loss) => sum + loss)
            * (weight * current.AuxiliaryWeight / logits.Count);
    }

    // A batch may know no sprite's value, where a plain mean would be 0/0.
    private static Tensor CrossEntropy(Tensor logits, Tensor labels) =>
        nn.functional.cross_entropy(logits, labels, ignore_index: Unknown, reduction: nn.Reduction.Sum) / (labels >= 0).to_type(float32).sum().clamp(1);
}
