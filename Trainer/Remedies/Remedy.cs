using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// A countermeasure against mode collapse: overrides the points of the training step that it needs. The loop calls them
/// in the order in which they stand here and knows no remedy by name; no remedy knows another.
/// </summary>
public abstract class Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public abstract string Name { get; }

    /// <summary>A batch has been drawn; the networks have not seen it.</summary>
    public virtual void BatchDrawn(TrainingStep step)
    {
    }

    /// <summary>The discriminator has judged the batch; adds to what it minimises.</summary>
    /// <returns>A scalar, or null to add nothing.</returns>
    public virtual Tensor? DiscriminatorTerm(TrainingStep step) => null;

    /// <summary>The discriminator has judged fresh fakes; adds to what the generator minimises.</summary>
    /// <returns>A scalar, or null to add nothing.</returns>
    public virtual Tensor? GeneratorTerm(TrainingStep step) => null;

    /// <summary>Both networks have taken their step.</summary>
    public virtual void StepDone(TrainingStep step)
    {
    }
}
