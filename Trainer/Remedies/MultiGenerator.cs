using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// MGAN (Hoang et al. 2018): several generators that share all but their first layers and are equally likely. A classifier on
/// the discriminator's features says which of them made a sample, and they are rewarded for being told apart. Which of them makes a
/// sample a hidden label says, or, in the labelled case, the value of an attribute.
/// </summary>
/// <remarks>
/// In the labelled case a sample whose value is unknown is made by the mean of the generators' first layers, and the classifier passes it over.
/// The discriminator and the classifier share their layers and learn both their losses with the weight 1, as in the paper; only the generators' reward has β.
/// </remarks>
/// <param name="weight">β, the weight of the classifier's cross-entropy for the generators; positive.</param>
/// <param name="optimizer">Adam's averages for the classifier, whose step size is the discriminator's.</param>
public sealed class MultiGenerator(double weight, OptimizerRecipe optimizer) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "multi-generator";

    private GeneratorClassifier _classifier = null!;
    private ValueGenerators? _ofValues;
    private LatentLabels? _hidden;
    private Trainee _trainee = null!;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State => _classifier.State;

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        _trainee = trainee;
        (_ofValues, _hidden) = (trainee.Generator.ValueGenerators, trainee.Generator.HiddenLabels);
        var generators = _ofValues?.Count ?? _hidden?.Count ?? throw new ArgumentException("The generator is one alone.", nameof(trainee));
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var features = trainee.Discriminator.Features(data.Take(new long[trainee.Discriminator.Group]).Samples);
        _classifier = new GeneratorClassifier(
            features.shape[1], generators, optimizer.DiscriminatorLearningRate, (optimizer.Beta1, optimizer.Beta2), features.device);
    }

    /// <inheritdoc/>
    public override void BatchDrawn(TrainingStep current)
    {
        if (_hidden is not null)
        {
            current.Attributes = cat([current.Attributes, _hidden.Of(current.Latents).reshape(-1, 1)], 1);
        }
    }

    /// <inheritdoc/>
    public override Tensor? DiscriminatorTerm(TrainingStep current) =>
        _classifier.Loss(current.FakeFeatures, Makers(current.SeenAttributes));

    /// <inheritdoc/>
    public override Tensor? GeneratorTerm(TrainingStep current) =>
        _classifier.FixedLoss(current.FakeFeatures, Makers(current.Attributes)) * weight;

    /// <inheritdoc/>
    public override void StepDone(TrainingStep current) => _classifier.Step(_trainee.DiscriminatorOptimizer.ParamGroups.First().LearningRate);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _classifier?.Dispose();
        base.Dispose();
    }

    // A hidden label stands behind the attributes.
    private Tensor Makers(Tensor attributes) => attributes.select(1, _ofValues?.Attribute ?? attributes.shape[1] - 1);
}
