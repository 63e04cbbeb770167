using GanAssets.Tests.Training;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class MultiGeneratorTests
{
    private const double Weight = 0.125;
    private const int Generators = 4;

    [Test]
    public void Discriminator_learns_who_made_a_sample_in_full_and_generators_are_paid_by_the_weight()
    {
        using var scope = NewDisposeScope();
        var recipe = Ring.Recipe(1);
        manual_seed(5);
        using var remedy = new MultiGenerator(Weight, recipe.Optimizer);
        using var trainee = new Trainee(Ring.Shape with { HiddenLabels = new HiddenLabelOptions(Generators) { HasOwnInputs = true } }, recipe, CPU) { Remedies = [remedy] };
        using var data = Ring.Data();
        remedy.Join(trainee, data);
        var step = Step(trainee);
        remedy.BatchDrawn(step);
        step.Fakes = trainee.Generator.forward(step.Latents, step.Attributes);
        step.FakeFeatures = trainee.Discriminator.Features(step.Fakes);
        (step.SeenFakes, step.SeenAttributes) = (step.Fakes, step.Attributes);

        var (judge, makers) = (remedy.DiscriminatorTerm(step)!.ToDouble(), remedy.GeneratorTerm(step)!.ToDouble());

        Assert.That(judge, Is.EqualTo(Math.Log(Generators)).Within(0.5), "a fresh classifier knows next to nothing");
        Assert.That(makers, Is.EqualTo(Weight * judge).Within(1e-6));
    }

    [Test]
    public void Generators_share_the_modes_of_a_ring_among_them()
    {
        var recipe = Ring.Recipe(1500);
        using var remedy = new MultiGenerator(Weight, recipe.Optimizer);
        using var trainee = new Trainee(Ring.Shape with { HiddenLabels = new HiddenLabelOptions(Generators) { HasOwnInputs = true } }, recipe, CPU) { Remedies = [remedy] };
        using var data = Ring.Data();
        remedy.Join(trainee, data);

        new TrainingLoop(recipe, data, trainee, new NonSaturatingLoss()).Run([], CancellationToken.None);

        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var step = Step(trainee);
        remedy.BatchDrawn(step);
        step.FakeFeatures = trainee.Discriminator.Features(trainee.Generator.forward(step.Latents, step.Attributes));
        Assert.That(remedy.GeneratorTerm(step)!.ToDouble() / Weight, Is.LessThan(Math.Log(Generators) / 2), "they are told apart");
    }

    [Test]
    public void Values_of_an_attribute_make_the_generators_and_samples_of_unknown_value_are_left_out()
    {
        using var scope = NewDisposeScope();
        var recipe = TinyRecipe.Smallest(1) with
        {
            Objective = new ObjectiveRecipe { Remedies = [MultiGenerator.RecipeName] },
            Remedy = new RemedyRecipe { GeneratorAttribute = "shape" },
        };
        var shapes = TinyRecipe.Shapes(recipe, 40);
        using var remedy = new MultiGenerator(Weight, recipe.Optimizer);
        using var trainee = new Trainee(shapes.Shape, recipe, CPU) { Remedies = [remedy] };
        using var data = new TrainingData(shapes.PaddedTraining(), CPU);
        remedy.Join(trainee, data);
        var features = randn(4, recipe.Networks.FeatureLength);

        var known = Loss(0, 2, 1, 2, 1, 0, 0, 0);
        var some = Loss(0, 2, 1, -1, 1, 0, 0, -1);
        var none = Loss(0, -1, 1, -1, 1, -1, 0, -1);

        Assert.That(known, Is.GreaterThan(0).And.Not.EqualTo(some));
        Assert.That(some, Is.EqualTo((LossOf(0, 2) + LossOf(2, 0)) / 2).Within(1e-6));
        Assert.That(none, Is.Zero);

        double LossOf(long row, long value) => Of(features.narrow(0, row, 1), [0, value]);

        double Loss(params long[] attributes) => Of(features, attributes);

        double Of(Tensor seen, long[] attributes)
        {
            var asked = tensor(attributes, [seen.shape[0], 2], dtype: int64);
            var step = new TrainingStep(0, trainee.Generator, trainee.Discriminator, [], seen, asked) { Latents = trainee.Generator.DrawLatents(seen.shape[0], CPU) };
            remedy.BatchDrawn(step);
            Assert.That(step.Attributes.shape[1], Is.EqualTo(2), "there is no hidden label");
            (step.FakeFeatures, step.SeenAttributes) = (seen, step.Attributes);
            Assert.That(remedy.GeneratorTerm(step)!.ToDouble(), Is.EqualTo(Weight * remedy.DiscriminatorTerm(step)!.ToDouble()).Within(1e-6));
            return remedy.DiscriminatorTerm(step)!.ToDouble();
        }
    }

    private static TrainingStep Step(Trainee trainee) =>
        new(0, trainee.Generator, trainee.Discriminator, [], randn(512, 2), zeros(512, 0, dtype: int64)) { Latents = trainee.Generator.DrawLatents(512, CPU) };
}
