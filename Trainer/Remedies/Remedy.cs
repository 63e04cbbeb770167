using GanAssets.Trainer.Training;
using GanAssets.Trainer.Watching;
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
    public virtual void BatchDrawn(TrainingStep current)
    {
    }

    /// <summary>The discriminator has judged the batch; adds to what it minimises.</summary>
    /// <returns>A scalar, or null to add nothing.</returns>
    public virtual Tensor? DiscriminatorTerm(TrainingStep current) => null;

    /// <summary>The discriminator has judged fresh fakes; adds to what the generator minimises.</summary>
    /// <returns>A scalar, or null to add nothing.</returns>
    public virtual Tensor? GeneratorTerm(TrainingStep current) => null;

    /// <summary>Both networks have taken their step.</summary>
    public virtual void StepDone(TrainingStep current)
    {
    }

    /// <summary>
    /// A tick has come, between two steps, and the watch has reported: signals at every tick, figures where it has looked
    /// (<see cref="WatchReport.Standing"/> says what is at risk). Not called in a run that nobody watches.
    /// </summary>
    /// <param name="report">What the watch knows.</param>
    /// <param name="trainee">The networks and optimisers; here alone a remedy may change them, to go back to a checkpoint for one.</param>
    public virtual void Watched(WatchReport report, Trainee trainee)
    {
    }
}
