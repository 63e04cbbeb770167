using GanAssets.Trainer.Training;
using GanAssets.Trainer.Watching;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// A countermeasure against mode collapse: overrides the points of the training step that it needs. The loop calls them
/// in the order in which they stand here and knows no remedy by name; no remedy knows another.
/// </summary>
public abstract class Remedy : IDisposable
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// What it has learned or keeps from step to step, by names of its own: part of a checkpoint, which fills the same tensors again
    /// when a run goes on. Their shapes never change.
    /// </summary>
    public virtual IEnumerable<KeyValuePair<string, Tensor>> State => [];

    /// <summary>
    /// Whether <see cref="State"/> stays as it is when training goes back to an earlier checkpoint: for what is learned from having had to.
    /// </summary>
    public virtual bool OutlivesGoingBack => false;

    /// <summary>Whether its terms teach attributes, and follow <see cref="TrainingStep.AuxiliaryWeight"/>.</summary>
    public virtual bool IsAuxiliary => false;

    /// <summary>Figures of its present state, by names of its own, for the log of a run that is watched.</summary>
    public virtual IEnumerable<KeyValuePair<string, double>> Signals => [];

    /// <summary>Training is about to begin or to go on; the weights are fresh, and <see cref="State"/> is filled after this.</summary>
    /// <param name="trainee">The networks.</param>
    /// <param name="data">What they are trained on.</param>
    public virtual void Join(Trainee trainee, ITrainingData data)
    {
    }

    /// <summary>
    /// How likely each training sample is to be the next one that <see cref="Choose"/> takes, known once training has begun; null where it leaves
    /// that to others.
    /// </summary>
    public virtual IReadOnlyList<double>? Chances => null;

    /// <summary>Chooses the samples of a batch.</summary>
    /// <param name="index">The batch's number, which alone decides what chance decides: a run that goes on chooses the same again.</param>
    /// <param name="count">How many, N.</param>
    /// <returns>N indices; null to leave it to others, and at last to chance.</returns>
    public virtual long[]? Choose(long index, int count) => null;

    /// <summary>A batch and latents have been drawn; the networks have not seen them. Samples, latents and attributes may be changed.</summary>
    public virtual void BatchDrawn(TrainingStep current)
    {
    }

    /// <summary>The generator has made its fakes. What the discriminator is shown in their place may be changed.</summary>
    public virtual void FakesMade(TrainingStep current)
    {
    }

    /// <summary>Changes everything that the discriminator is shown, real or not, in a way that gradients pass through.</summary>
    /// <param name="current">The step.</param>
    /// <param name="samples">Samples, [M, …].</param>
    /// <returns>As many samples of the same shape.</returns>
    public virtual Tensor Show(TrainingStep current, Tensor samples) => samples;

    /// <summary>The discriminator has judged the batch; adds to what it minimises.</summary>
    /// <returns>A scalar, or null to add nothing.</returns>
    public virtual Tensor? DiscriminatorTerm(TrainingStep current) => null;

    /// <summary>The discriminator has moved, and is about to judge fakes for the generator. It may be replaced for so long.</summary>
    /// <returns>Disposed of when the generator's loss is computed; null to leave the discriminator as it is.</returns>
    public virtual IDisposable? Foresee(TrainingStep current) => null;

    /// <summary>The discriminator has judged the generator's fakes; adds to what the generator minimises.</summary>
    /// <returns>A scalar, or null to add nothing.</returns>
    public virtual Tensor? GeneratorTerm(TrainingStep current) => null;

    /// <summary>Both networks have taken their step. Gradients of a remedy's own networks are those of its terms.</summary>
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

    /// <summary>What it has done since this was last asked, at a tick; most remedies work without events.</summary>
    public virtual IReadOnlyList<RemedyEvent> TakeEvents() => [];

    /// <summary>Frees what <see cref="Join"/> has made.</summary>
    public virtual void Dispose() => GC.SuppressFinalize(this);
}
