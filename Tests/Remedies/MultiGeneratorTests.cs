using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Objectives;
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

    private static TrainingStep Step(Trainee trainee) =>
        new(0, trainee.Generator, trainee.Discriminator, [], randn(512, 2), zeros(512, 0, dtype: int64)) { Latents = trainee.Generator.DrawLatents(512, CPU) };
}
